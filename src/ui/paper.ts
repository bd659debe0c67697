import {useSyncExternalStore} from "react";

/** Told of when the page becomes one for paper, and when it is one for the screen again. */
export const paperTurn = "paperturn";

/** Whether the page is being printed: then nothing is folded for want of room, and all rows of a table are there. */
export function usePaper(): boolean {
  return useSyncExternalStore(whenTurned, isPaper, () => false);
}

/** Whether the page is being printed now. */
export function isPaper(): boolean {
  return document.documentElement.dataset["printing"] !== undefined;
}

export function whenTurned(tell: () => void): () => void {
  addEventListener(paperTurn, tell);
  return () => removeEventListener(paperTurn, tell);
}
