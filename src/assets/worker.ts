import {readText} from "./open.ts";

/**
 * Starts a worker from the file an import with `?worker&url` or `?url` gave, `prelude` running before it. It starts from
 * a blob in every edition: a page opened from a file may start no other, and a blob worker keeps the page's security
 * policy.
 */
export async function startWorker(url: string, prelude = ""): Promise<Worker> {
  const address = URL.createObjectURL(new Blob([prelude, await readText(url)], {type: "text/javascript"}));
  try {
    return new Worker(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
