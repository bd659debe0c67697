/** Runs a task when the browser has nothing else to do; not at all for a reader who asks for little data. */
export function inIdleTime(task: () => void) {
  const {connection} = navigator as {connection?: {saveData?: boolean}};
  if (connection?.saveData) return;
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task, {timeout: 5000});
  else setTimeout(task, 500);
}
