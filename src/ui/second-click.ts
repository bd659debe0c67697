/** How soon after a click another belongs to it, in milliseconds. */
const soon = 500;

/** Drops the second half of a double click, under which something else has come to lie: what the first opened, or uncovered. */
export function ignoreSecondClick() {
  const since = performance.now();
  const drop = (event: MouseEvent) => {
    // A busy page may be told late of what happened in time.
    if (event.detail < 2 || event.timeStamp - since > soon) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("click", drop, true);
  setTimeout(() => removeEventListener("click", drop, true), 4 * soon);
}
