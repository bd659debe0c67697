import {useEffect, useEffectEvent, useSyncExternalStore} from "react";

interface Rotation {
  /** After how many seconds; null for never. */
  every: number | null;
  isHeld: boolean;
  /** What is on the screen: with it the time begins anew. */
  at: string;
}

/** Turns by itself; not while it is held, nor while nobody can see it. */
export function useRotation({every, isHeld, at}: Rotation, turn: () => void) {
  const isHidden = useSyncExternalStore(whenHidden, () => document.hidden);
  const turnFrom = useEffectEvent((from: string) => from === at && turn());
  useEffect(() => {
    if (every === null || isHeld || isHidden) return;
    const waiting = setTimeout(() => turnFrom(at), every * 1000);
    return () => clearTimeout(waiting);
  }, [every, isHeld, isHidden, at]);
}

function whenHidden(tell: () => void): () => void {
  document.addEventListener("visibilitychange", tell);
  return () => document.removeEventListener("visibilitychange", tell);
}

/** Tells of a click or a touch anywhere but on what sets the pace. */
export function useTouched(other: Window | null, onTouch: () => void) {
  const tell = useEffectEvent(onTouch);
  useEffect(() => {
    const press = ({target}: Event) => {
      if (!(target as Element).closest('[data-command="rotation"]')) tell();
    };
    const windows = [window, ...(other ? [other] : [])];
    for (const one of windows) one.addEventListener("pointerdown", press, true);
    return () => {
      for (const one of windows) one.removeEventListener("pointerdown", press, true);
    };
  }, [other]);
}
