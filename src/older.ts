// What Chromium 99 lacks of what TypeScript lets us use. Only browsers without `toSorted` load this: it came to all with
// the rest (Chromium 110).
import "core-js/modules/es.array.to-reversed.js";
import "core-js/modules/es.array.to-sorted.js";
import "core-js/modules/es.array.to-spliced.js";
import "core-js/modules/es.array.with.js";
import "core-js/modules/es.typed-array.to-reversed.js";
import "core-js/modules/es.typed-array.to-sorted.js";
import "core-js/modules/es.typed-array.with.js";

// Chromium 100; core-js has it not.
AbortSignal.prototype.throwIfAborted ??= function () {
  if (this.aborted) throw this.reason;
};

// Chromium 102. React only writes it down; what is no more than looked at must not be come to by Tab.
if (!("inert" in HTMLElement.prototype)) {
  const reached = "[inert] :is(a, button, input, select, textarea, summary, [tabindex='0'])";
  const leaveOut = () => {
    for (const one of document.querySelectorAll(reached)) one.setAttribute("tabindex", "-1");
  };
  new MutationObserver(leaveOut).observe(document, {childList: true, subtree: true});
}
