import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {endOf} from "../../src/engine/lifeline.ts";

beforeEach(() => void vi.useFakeTimers({toFake: ["setInterval", "clearInterval"]}));
afterEach(() => void vi.useRealTimers());

/** A worker that answers as many times as told. */
function workerFor(answers: number): Worker {
  return {
    postMessage(_: unknown, [port]: [MessagePort]) {
      port.addEventListener("message", () => answers-- > 0 && port.postMessage(null));
      port.start();
    },
  } as unknown as Worker;
}

const beats = async (count: number) => {
  for (let beat = 0; beat < count; beat++) {
    vi.advanceTimersByTime(4000);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
};

describe(endOf, () => {
  it("tells within half a minute that a worker no longer answers, and not before", async () => {
    const ended = vi.fn<() => void>();
    endOf(workerFor(4)).catch(ended);
    await beats(10);
    expect(ended).not.toHaveBeenCalled();
    await beats(1);
    expect(ended).toHaveBeenCalledOnce();
  });
});
