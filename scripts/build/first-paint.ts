// These run in the page, where only their own text arrives: they may use nothing outside themselves.

/** Before anything is painted: says whether the address asks for another view than the one the build drew. */
export function markOtherView() {
  const {hash} = location;
  const root = document.documentElement;
  const theme = /[?&]theme=(light|dark)\b/.exec(hash);
  if (theme) root.dataset["theme"] = theme[1]!;
  if (!/^(?:#\/?(?:overview)?)?$/.test(hash)) root.dataset["otherView"] = "";
}

/** Starts the scripts once what the build drew is painted; at once if nobody sees it. */
export function loadAfterPaint(entry: string, imported: string[]) {
  const load = () => {
    for (const href of imported) {
      const link = document.createElement("link");
      document.head.append(Object.assign(link, {rel: "modulepreload", crossOrigin: "", href}));
    }
    const script = document.createElement("script");
    document.head.append(Object.assign(script, {type: "module", crossOrigin: "", src: entry}));
  };
  if (document.hidden || "otherView" in document.documentElement.dataset) load();
  else requestAnimationFrame(() => setTimeout(load));
}
