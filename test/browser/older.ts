import type {BrowserContext} from "playwright-core";

/** Takes from pages and their workers what Chromium 99 lacks; what playwright itself needs stays. */
export async function makeOlder(context: BrowserContext) {
  await context.addInitScript(lack);
  await context.addInitScript(`(${makeWorkersOlder})(${JSON.stringify(`(${lack})();\n`)})`);
}

/** Runs in the page, and in each worker before anything else. */
function lack() {
  const root = globalThis as unknown as Record<string, {prototype?: object} | undefined>;
  const gone = (name: string, members: string, ofItself = "") => {
    const owner = root[name];
    for (const member of members.split(" "))
      if (owner?.prototype) Reflect.deleteProperty(owner.prototype, member);
    for (const member of ofItself.split(" ")) if (owner) Reflect.deleteProperty(owner, member);
  };
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
  for (const member of "map filter take drop flatMap reduce toArray forEach some every find".split(" "))
    Reflect.deleteProperty(iterator, member);
  Reflect.deleteProperty(globalThis, "Iterator");
  gone("Array", "toSorted toReversed toSpliced with", "fromAsync");
  for (const name of "Int8 Uint8 Uint8Clamped Int16 Uint16 Int32 Uint32 Float32 Float64 BigInt64 BigUint64".split(
    " ",
  ))
    gone(`${name}Array`, "toBase64 toHex setFromBase64 setFromHex", "fromBase64 fromHex");
  const typed = Object.getPrototypeOf(Int8Array.prototype) as object;
  for (const member of "toSorted toReversed with".split(" ")) Reflect.deleteProperty(typed, member);
  gone("Set", "union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom");
  gone("Map", "getOrInsert getOrInsertComputed", "groupBy");
  gone("Object", "", "groupBy");
  gone("Promise", "", "withResolvers try");
  gone("String", "isWellFormed toWellFormed");
  gone("ArrayBuffer", "transfer transferToFixedLength resize resizable maxByteLength detached");
  gone("RegExp", "", "escape");
  gone("Error", "", "isError");
  gone("Math", "", "sumPrecise f16round");
  gone("JSON", "", "rawJSON isRawJSON");
  gone("URL", "", "canParse parse");
  gone("URLSearchParams", "size");
  gone("AbortSignal", "throwIfAborted", "any timeout");
  gone("Response", "bytes", "json");
  gone("Request", "bytes duplex");
  gone("Blob", "bytes");
  gone("ReadableStream", "values", "from");
  if (root["ReadableStream"]) Reflect.deleteProperty(root["ReadableStream"].prototype!, Symbol.asyncIterator);
  gone("HTMLElement", "popover showPopover hidePopover togglePopover inert");
  gone("HTMLDialogElement", "requestClose closedBy");
  gone("HTMLButtonElement", "popoverTargetElement commandForElement");
  gone("Element", "setHTMLUnsafe getHTML moveBefore ariaNotify currentCSSZoom");
  gone("Document", "startViewTransition caretPositionFromPoint");
  for (const name of ["navigation", "scheduler", "ToggleEvent", "Float16Array", "Highlight"])
    Reflect.deleteProperty(globalThis, name);
  if (typeof document === "undefined") return;
  // Chromium 105.
  for (const owner of [Element.prototype, Document.prototype, DocumentFragment.prototype])
    for (const name of ["querySelector", "querySelectorAll", "matches", "closest"] as const) {
      const asked = Reflect.get(owner, name) as ((selector: string) => unknown) | undefined;
      if (!asked) continue;
      const old = function (this: Element, selector: string) {
        if (selector.includes(":has(")) throw new SyntaxError(`${selector} is not a valid selector`);
        return asked.call(this, selector);
      };
      Object.defineProperty(owner, name, {value: old, configurable: true, writable: true});
    }
}

/** Workers start from blobs: what they lack goes before what they hold. */
function makeWorkersOlder(lacking: string) {
  const Whole = Blob;
  globalThis.Blob = class extends Whole {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(options?.type === "text/javascript" ? [lacking, ...parts] : parts, options);
    }
  };
}
