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
