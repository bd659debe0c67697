import {useEffect, type RefObject} from "react";

/** How long after the last move of a pointer its controls go, in milliseconds. */
const awake = 3500;
/** How far from the foot a pointer that points at the slide calls them. */
const near = 120;

/** Marks a node while a pointer moves on it, and at first; with `onlyNear` only while that is near the foot. */
export function useAwake(node: RefObject<HTMLElement | null>, onlyNear: boolean) {
  useEffect(() => {
    const marked = node.current!;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const sleep = () => marked.removeAttribute("data-awake");
    const wake = () => {
      marked.setAttribute("data-awake", "");
      clearTimeout(waiting);
      waiting = setTimeout(sleep, awake);
    };
    const moved = ({clientY}: PointerEvent) => {
      if (!onlyNear || clientY > innerHeight - near) wake();
      else sleep();
    };
    if (!onlyNear) wake();
    addEventListener("pointermove", moved, {passive: true});
    addEventListener("pointerdown", moved, {passive: true});
    return () => {
      clearTimeout(waiting);
      removeEventListener("pointermove", moved);
      removeEventListener("pointerdown", moved);
    };
  }, [node, onlyNear]);
}
