/** How large it opens. */
const size = "popup,width=1120,height=760";

/** A window drawn by this one, which needs no address of its own. */
export interface Opened {
  window: Window;
  /** Until then it has no styles, and nothing in it can be measured. */
  dressed: Promise<unknown>;
}

/** Null where the browser allows no window. */
export function openPresenterWindow(title: string): Opened | null {
  try {
    const opened = window.open("", "", size);
    if (!opened || opened.closed) return null;
    return {window: opened, dressed: dress(opened.document, title)};
  } catch {
    // What it opens may belong to another origin, as in a frame that is shut off.
    return null;
  }
}

/** Gives a document the styles, the colours and the language of this one. */
function dress(page: Document, title: string): Promise<unknown> {
  // An empty page is one of the old kind, in which tables take no type from around them.
  page.open();
  page.write("<!doctype html><html><head></head><body></body></html>");
  page.close();
  const {lang, dataset} = document.documentElement;
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dataset["theme"] = dataset["theme"];
  page.body.className = "presenter-window";
  const styles = [...document.head.querySelectorAll<HTMLElement>('style, link[rel="stylesheet"]')];
  return Promise.all(styles.map((style) => copied(style, page)));
}

function copied(style: HTMLElement, page: Document): Promise<unknown> {
  const copy = page.importNode(style, true);
  if (style instanceof HTMLLinkElement) copy.setAttribute("href", style.href);
  const settled = new Promise((resolve) => {
    copy.addEventListener("load", resolve);
    copy.addEventListener("error", resolve);
  });
  page.head.append(copy);
  // What stands in the page itself need not come.
  return style instanceof HTMLLinkElement ? settled : Promise.resolve();
}
