import {useEffect, useEffectEvent} from "react";
import type {Turn} from "./commands.ts";
import {swipedTo, type Touch} from "./swipe.ts";

/** Tells of a finger that wipes over the slide; not while it points, nor of two fingers, which make it larger. */
export function useSwipe(isPointing: boolean, onSwipe: (turn: Turn) => void) {
  const tell = useEffectEvent(onSwipe);
  useEffect(() => {
    if (isPointing) return;
    const gone = new AbortController();
    const {signal} = gone;
    let from: Touch | null = null;
    const place = ({clientX: x, clientY: y, timeStamp: at}: PointerEvent): Touch => ({x, y, at});
    const on = (name: "pointerdown" | "pointerup" | "pointercancel", then: (event: PointerEvent) => void) =>
      addEventListener(name, (event) => event.pointerType === "touch" && then(event), {signal});
    on("pointerdown", (event) => (from = event.isPrimary && isOnSlide(event) ? place(event) : null));
    on("pointercancel", () => (from = null));
    on("pointerup", (event) => {
      const turn = from && swipedTo(from, place(event));
      from = null;
      if (turn) tell(turn);
    });
    return () => gone.abort();
  }, [isPointing]);
}

function isOnSlide({target}: PointerEvent): boolean {
  const on = target as Element;
  return on.closest(".stage-box") !== null && on.closest(".stage-controls") === null;
}
