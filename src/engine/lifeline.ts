const beat = 4000;
// DuckDB answers nobody while it works; on a slow machine that may be seconds.
const patience = 6;

/** The source that makes a worker answer whoever asks whether it lives; it comes before any other. */
export const lifelinePrelude = `(${answerPulse})();\n`;

/**
 * Rejects when the worker no longer answers: one that closes itself, or that the browser ends for want of memory, tells
 * nobody (nor does Chromium 156 close its ports). To be asked before anything else is sent to the worker, which must have
 * been started with the prelude.
 */
export function endOf(worker: Worker): Promise<never> {
  const {port1: port, port2} = new MessageChannel();
  let unanswered = 0;
  port.addEventListener("message", () => (unanswered = 0));
  port.start();
  worker.postMessage(null, [port2]);
  return new Promise((_, reject) => {
    // Beats are counted, not the time: a computer that slept has none.
    const beating = setInterval(() => {
      if (unanswered++ < patience) return port.postMessage(null);
      clearInterval(beating);
      port.close();
      reject(new Error("The worker no longer answers."));
    }, beat);
  });
}

// Runs in the worker, where only its own text arrives: it may use nothing outside itself.
function answerPulse() {
  const take = (event: MessageEvent) => {
    event.stopImmediatePropagation();
    const port = event.ports[0]!;
    port.addEventListener("message", () => port.postMessage(null));
    port.start();
  };
  addEventListener("message", take, {once: true});
}
