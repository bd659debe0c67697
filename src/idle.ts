/** Resolves when the browser has nothing else to do and no part of the page is waited for, to which a slow line then belongs. */
export async function idle(): Promise<void> {
  do await quiet();
  while (document.querySelector(".loading"));
}

/** Resolves where more may be fetched than is looked at: never for a reader who asks for little data. */
export function mayFetchAhead(): Promise<void> {
  const {connection} = navigator as {connection?: {saveData?: boolean}};
  return connection?.saveData ? new Promise(() => {}) : Promise.resolve();
}

function quiet(): Promise<unknown> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve, {timeout: 5000});
    else setTimeout(resolve, 500);
  });
}
