/** Resolves when the browser has nothing else to do; never for a reader who asks for little data. */
export function idle(): Promise<unknown> {
  const {connection} = navigator as {connection?: {saveData?: boolean}};
  return new Promise((resolve) => {
    if (connection?.saveData) return;
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve, {timeout: 5000});
    else setTimeout(resolve, 500);
  });
}
