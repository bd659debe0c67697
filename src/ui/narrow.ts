import {useSyncExternalStore} from "react";

/** Whether the page is as narrow as a phone, and follows as that changes; no while it is unknown. */
export function useNarrow(): boolean {
  return useSyncExternalStore(whenNarrow, isNarrow, () => false);
}

/** Whether the page is as narrow as a phone now. */
export function isNarrow(): boolean {
  return query()?.matches ?? false;
}

const query = () => globalThis.matchMedia?.("(max-width: 640px)");

function whenNarrow(tell: () => void): () => void {
  const asked = query();
  asked?.addEventListener("change", tell);
  return () => asked?.removeEventListener("change", tell);
}
