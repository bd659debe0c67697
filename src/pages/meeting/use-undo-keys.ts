import {useEffect, useEffectEvent} from "react";
import type {Arranging} from "./use-arranging.ts";

/** Ctrl+Z takes a change back, Ctrl+Shift+Z or Ctrl+Y does it again; in a text box both are the box's own, and over a dialog nothing's. */
export function useUndoKeys({step}: Pick<Arranging, "step">) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const which = stepOf(event);
    if (!which || isWriting(event.target) || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    step(which);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

function stepOf({key, ctrlKey, metaKey, shiftKey, altKey}: KeyboardEvent): "undo" | "redo" | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && isText(target));
}

function isText({type}: HTMLInputElement): boolean {
  return !["checkbox", "radio", "button", "file"].includes(type);
}
