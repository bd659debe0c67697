import {useEffect, useEffectEvent} from "react";
import {commandOf, isTurn} from "./commands.ts";

/** A key that was pressed, in the window of the audience or in another. */
export interface Press {
  key: string;
  isAudience: boolean;
}

/** Tells of the keys that are pressed in any of these windows; the browser does nothing more with those that are answered true. */
export function useKeys(other: Window | null, onKey: (press: Press) => boolean) {
  const tell = useEffectEvent((event: KeyboardEvent, isAudience: boolean) => {
    if (isOurs(event, isAudience) && onKey({key: event.key, isAudience})) event.preventDefault();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => tell(event, true);
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => tell(event, false);
    other?.addEventListener("keydown", press);
    return () => other?.removeEventListener("keydown", press);
  }, [other]);
}

// Some keys belong to what has the focus, with others pressed to the browser, to what is open above the slide, or to a chart that
// took an arrow for itself.
function isOurs(event: KeyboardEvent, isAudience: boolean): boolean {
  const {target, key, defaultPrevented, repeat, ctrlKey, metaKey, altKey} = event;
  const isPress = key === " " && is(target, "button, summary");
  const isWriting = is(target, "input, select, textarea");
  const isAbove =
    isAudience && document.querySelector("dialog.evidence[open], dialog.wall dialog[open]") !== null;
  // A key that is held turns on; what it switches it switches once.
  const isHeld = key === "Shift" || (repeat && !isTurn(commandOf(key)));
  const isWithOthers = ctrlKey || metaKey || altKey;
  return !(defaultPrevented || isWithOthers || isPress || isWriting || isHeld || isAbove);
}

// Elements of another window are none of this one's.
function is(target: EventTarget | null, selector: string): boolean {
  return target !== null && "matches" in target && (target as Element).matches(selector);
}
