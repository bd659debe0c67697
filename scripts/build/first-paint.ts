// These run in the page, where only their own text arrives: they may use nothing outside themselves.

/** The addresses of what the page loads. */
export interface Scripts {
  entry: string;
  /** What the entry imports. */
  imported: string[];
  /** The scripts of the page the build drew. */
  page: string[];
  /** The scripts that show a record. */
  record: string[];
  /** What browsers lack that are older than others. */
  older: string;
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
 * Runs right behind that view: gives its first chart the form there is room for, then puts the rest of the view in
 * place part by part, each when the last has been painted, and then starts the scripts, if that is left to it. At once
 * where nobody sees it.
 */
export function completeView(start: (() => void) | null) {
  const put = (aside: Element) => {
    aside.outerHTML = aside.textContent!;
  };
  const asides = (name: string) => document.querySelectorAll(`#first [data-aside=${name}]`);
  // Where the settings take more than one line, the room for them is not known.
  if (matchMedia("(max-width: 899px)").matches) asides("settings").forEach(put);
  if (matchMedia("(max-width: 591px)").matches)
    for (const narrow of asides("narrow")) narrow.parentElement!.innerHTML = narrow.textContent!;

  const isOther = "otherView" in document.documentElement.dataset;
  // The second frame begins when the first has been handed over for painting.
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));
  const inTurn = document.hidden || isOther ? (then: () => void) => then() : afterPaint;
  const parts = isOther ? [] : [...asides("settings"), ...asides("rest")];
  const putNext = () => {
    const part = parts.shift();
    if (!part) return start?.();
    put(part);
    inTurn(putNext);
  };
  inTurn(putNext);
}

/**
 * Starts the app, where it can run. What it draws first comes with it: the page the build drew, or the record the address
 * asks for. An older browser is brought what it lacks before that.
 */
export function startScripts({entry, imported, page, record, older}: Scripts) {
  if (document.documentElement.dataset["door"] === "old") return;
  const isOther = "otherView" in document.documentElement.dataset;
  const isAsked = /[?&]evidence=/.test(location.hash);
  const add = (tag: "link" | "script", properties: Record<string, string | boolean>) => {
    const one = Object.assign(document.createElement(tag), {crossOrigin: "", ...properties});
    // What did not come is asked for anew by who needs it (src/assets/arrive.ts), or named by the door.
    if (tag === "link") one.addEventListener("error", () => one.setAttribute("data-lost", ""));
    document.head.append(one);
  };
  // One after the other, as they stand here.
  const run = (properties: Record<string, string>) => add("script", {async: false, ...properties});
  const first = isAsked ? record : isOther ? [] : page;
  for (const href of [...imported, ...first]) add("link", {rel: "modulepreload", href});
  if (!("toSorted" in Array.prototype)) run({src: older});
  run({type: "module", src: entry});
}
