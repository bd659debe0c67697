// These run in the page, where only their own text arrives: they may use nothing outside themselves.

/** The addresses of what the page loads. */
export interface Scripts {
  entry: string;
  /** What the entry imports. */
  imported: string[];
  /** The scripts that show a record's evidence. */
  asked: string[];
  /** What those scripts fetch. */
  opened: string[];
}

/**
 * Before anything is painted: says whether the address asks for another view than the one the build drew; if not, that
 * the first frame shows that view down to its first chart only, which styles/first.css does.
 */
export function markView() {
  const {hash} = location;
  const root = document.documentElement;
  const theme = /[?&]theme=(light|dark)\b/.exec(hash);
  if (theme) root.dataset["theme"] = theme[1]!;
  const isFirst = /^(?:#\/?(?:overview)?)?$/.test(hash);
  root.dataset[isFirst ? "topFirst" : "otherView"] = "";
}

/** Shows the rest of that view once its top is painted; at once if nobody sees it. */
export function restAfterPaint() {
  const showRest = () => delete document.documentElement.dataset["topFirst"];
  if (document.hidden) showRest();
  else requestAnimationFrame(() => setTimeout(showRest));
}

/**
 * Starts the scripts once all of what the build drew is painted; at once if nobody sees it. Who comes for a record's
 * evidence gets the query engine on its way at the same time.
 */
export function loadAfterPaint({entry, imported, asked, opened}: Scripts) {
  const add = (tag: "link" | "script", properties: Record<string, string>) =>
    document.head.append(Object.assign(document.createElement(tag), {crossOrigin: "", ...properties}));
  const load = () => {
    const isAsked = /[?&]evidence=/.test(location.hash);
    for (const href of isAsked ? opened : []) add("link", {rel: "preload", as: "fetch", href});
    for (const href of isAsked ? [...imported, ...asked] : imported)
      add("link", {rel: "modulepreload", href});
    add("script", {type: "module", src: entry});
  };
  const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  if (document.hidden || "otherView" in document.documentElement.dataset) load();
  else afterPaint(() => afterPaint(load));
}
