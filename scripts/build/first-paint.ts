// These run in the page, where only their own text arrives: they may use nothing outside themselves.

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

/** Starts the scripts once all of what the build drew is painted; at once if nobody sees it. */
export function loadAfterPaint(entry: string, imported: string[]) {
  const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  const load = () => {
    for (const href of imported) {
      const link = document.createElement("link");
      document.head.append(Object.assign(link, {rel: "modulepreload", crossOrigin: "", href}));
    }
    const script = document.createElement("script");
    document.head.append(Object.assign(script, {type: "module", crossOrigin: "", src: entry}));
  };
  if (document.hidden || "otherView" in document.documentElement.dataset) load();
  else afterPaint(() => afterPaint(load));
}
