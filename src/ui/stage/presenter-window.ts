/** How large it opens. */
const size = "popup,width=1120,height=760";

/** A window drawn by this one, which needs no address of its own; null where the browser allows none. */
export function openPresenterWindow(title: string): Window | null {
  try {
    const opened = window.open("", "", size);
    if (!opened || opened.closed) return null;
    dress(opened.document, title);
    return opened;
  } catch {
    // What it opens may belong to another origin, as in a frame that is shut off.
    return null;
  }
}

/** Gives a document the styles, the colours and the language of this one. */
function dress(page: Document, title: string) {
  const {lang, dataset} = document.documentElement;
  page.documentElement.lang = lang;
  page.documentElement.dataset["theme"] = dataset["theme"];
  page.body.className = "presenter-window";
  const style = page.createElement("style");
  style.textContent = [...document.styleSheets].map(rulesOf).join("\n");
  page.head.replaceChildren(style);
  // Else the title that was set goes with what the head held.
  page.title = title;
}

// As text, since a file opened from a disk may not be asked for again.
function rulesOf({cssRules}: CSSStyleSheet): string {
  return [...cssRules].map(({cssText}) => cssText).join("\n");
}
