/** The scripts that have been asked for ahead of their import, and did not fail. */
const ahead = new Map<string, Promise<unknown>>();

// Chromium alone asks again for a module that did not come, and alone tells of its memory. Others would say for ever that it
// did not come; so they may only import what is there.
const remembersFailures = !("memory" in performance);

/**
 * Runs `load`, an `import()`, and asks beside it for the scripts it takes; once more if it fails, because a network may fail
 * for a moment. Stands in for Vite's own way to preload (`scripts/build/arriving.ts`).
 */
export async function arrive<T>(
  load: () => Promise<T>,
  files: readonly string[] = [],
  importer = document.baseURI,
): Promise<T> {
  const attempt = async () => {
    const coming = Promise.all(files.map((file) => askAhead(new URL(file, importer).href)));
    if (remembersFailures) await coming;
    else coming.catch(() => {});
    return load();
  };
  try {
    return await attempt();
  } catch (error) {
    // Browsers tell of a script that does not come by a TypeError; whatever else a script throws it will throw again.
    if (!(error instanceof TypeError)) throw error;
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    return attempt();
  }
}

function askAhead(address: string): Promise<unknown> {
  const known = ahead.get(address) ?? (isAskedByPage(address) ? Promise.resolve() : ask(address));
  ahead.set(address, known);
  known.catch(() => ahead.delete(address));
  return known;
}

// What does not come of what the page itself asks for first is no longer there: `scripts/build/first-paint.ts`.
function isAskedByPage(address: string): boolean {
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]:not([data-lost])")];
  return links.some(({href}) => href === address);
}

async function ask(href: string): Promise<unknown> {
  if (!remembersFailures) return preloaded(href);
  const answer = await fetch(href);
  if (!answer.ok) throw new TypeError(`HTTP ${answer.status}: ${href}`);
  return answer.arrayBuffer();
}

function preloaded(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement("link"), {rel: "modulepreload", crossOrigin: "", href});
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => {
      link.remove();
      reject(new TypeError(`${href} did not come.`));
    });
    document.head.append(link);
  });
}
