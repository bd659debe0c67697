// These run in the page, where only their own text arrives: they may use nothing outside themselves.

/** The addresses of what the page loads. */
export interface Scripts {
  entry: string;
  /** What the entry imports. */
  imported: string[];
  /** The script that starts the query engine; it exports `boot`. */
  boot: string;
  /** The scripts that show a record's evidence. */
  asked: string[];
}

/**
 * Before anything is painted: says whether the address asks for another view than the one the build drew.
 */
export function markView() {
  const {hash} = location;
  const root = document.documentElement;
  const theme = /[?&]theme=(light|dark)\b/.exec(hash);
  if (theme) root.dataset["theme"] = theme[1]!;
  if (!/^(?:#\/?(?:overview)?)?$/.test(hash)) root.dataset["otherView"] = "";
}

/**
 * Runs right behind that view: gives its first chart the form there is room for; once that is painted puts the rest of
 * the view in place, and once that is painted starts the scripts. At once where nobody sees it. Who comes for a
 * record's evidence gets the query engine started at the same time. The one-file edition starts by itself.
 */
export function completeView(scripts: Scripts | null) {
  const root = document.documentElement;
  const put = (aside: Element) => {
    aside.outerHTML = aside.textContent!;
  };
  const aside = (name: string) => document.querySelector(`#first [data-aside=${name}]`);
  const [settings, narrow] = [aside("settings"), aside("narrow")];
  // Where the settings take more than one line, the room for them is not known.
  if (settings && matchMedia("(max-width: 899px)").matches) put(settings);
  if (narrow && matchMedia("(max-width: 591px)").matches)
    narrow.parentElement!.innerHTML = narrow.textContent!;
  const add = (tag: "link" | "script", properties: Record<string, string>) =>
    document.head.append(Object.assign(document.createElement(tag), {crossOrigin: "", ...properties}));
  const start = ({entry, imported, boot, asked}: Scripts) => {
    const isAsked = /[?&]evidence=/.test(location.hash);
    const load = () => {
      for (const href of isAsked ? [...imported, ...asked] : imported)
        add("link", {rel: "modulepreload", href});
      add("script", {type: "module", src: entry});
    };
    // The app tells of a boot that fails.
    if (isAsked) import(boot).then((script: {boot: () => unknown}) => void script.boot()).then(load, load);
    else load();
  };
  // The second frame begins when the first has been handed over.
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));
  const inTurn = document.hidden || "otherView" in root.dataset ? (then: () => void) => then() : afterPaint;

  inTurn(() => {
    if (!("otherView" in root.dataset)) document.querySelectorAll("#first [data-aside]").forEach(put);
    if (scripts) inTurn(() => start(scripts));
  });
}
