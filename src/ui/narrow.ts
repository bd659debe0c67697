import {useSyncExternalStore} from "react";
import {isPaper, whenTurned} from "./paper.ts";

/** Whether the page is as narrow as a phone, and follows as that changes; no while it is unknown. */
export function useNarrow(): boolean {
  return useSyncExternalStore(whenNarrow, isNarrow, () => false);
}

/** Whether the page is as narrow as a phone now; paper never is, whatever prints it. */
export function isNarrow(): boolean {
  return !isPaper() && (query()?.matches ?? false);
}

const query = () => globalThis.matchMedia?.("(max-width: 640px)");

function whenNarrow(tell: () => void): () => void {
  const asked = query();
  asked?.addEventListener("change", tell);
  const rest = whenTurned(tell);
  return () => {
    asked?.removeEventListener("change", tell);
    rest();
  };
}
