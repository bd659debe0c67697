import type {door} from "../text/door.ts";

export type {Reason} from "../text/door.ts";

/** What may be said, which the build puts into the page, apart from what is needed for its first picture. */
export function words(): typeof door {
  return JSON.parse(document.getElementById("door-words")!.textContent!);
}
