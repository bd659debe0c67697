// What Chromium 99 lacks of what the app and its libraries use. Only browsers that lack some of it load this.
import "core-js/modules/es.array.to-reversed.js";
import "core-js/modules/es.array.to-sorted.js";
