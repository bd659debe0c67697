/**
 * Resolves when the browser has nothing else to do and no part of the page is waited for, to which a slow line then belongs;
 * never for a reader who asks for little data.
 */
export async function idle(): Promise<void> {
  const {connection} = navigator as {connection?: {saveData?: boolean}};
  if (connection?.saveData) return new Promise(() => {});
  do await quiet();
  while (document.querySelector(".loading"));
}

function quiet(): Promise<unknown> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve, {timeout: 5000});
    else setTimeout(resolve, 500);
  });
}
