/** Where the page is shown in place, as mail and document systems do, and has no address of its own to go to. */
const isPreview = () => !/^(?:https?|file):$/.test(location.protocol);

/** Changes what the address says behind its `#`; `replace` leaves nothing to go back to. */
export function goTo(hash: string, replace?: "replace"): void {
  // Of a preview, what is relative may start from the page around it.
  const there = location.href.split("#")[0]! + hash;
  if (replace) return history.replaceState(history.state, "", there);
  if (isPreview()) {
    // Sandboxed, it may not go there, but say that it is there.
    history.pushState(null, "", there);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else location.hash = hash;
}

/** In a preview, links would lead out of the page or nowhere: follows them in place. Returns how to stop. */
export function followInPlace(): () => void {
  if (!isPreview()) return () => {};
  const follow = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const hash = link?.getAttribute("href") ?? link?.getAttribute("xlink:href");
    if (event.defaultPrevented || !hash?.startsWith("#/")) return;
    event.preventDefault();
    goTo(hash);
  };
  // No other tab can show what stands in a preview.
  const kinds = ["click", "auxclick"];
  for (const kind of kinds) addEventListener(kind, follow);
  return () => kinds.forEach((kind) => removeEventListener(kind, follow));
}
