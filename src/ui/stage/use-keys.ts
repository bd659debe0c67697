import {useEffect, useEffectEvent} from "react";

/** Tells of the keys that are pressed on a presentation; the browser does nothing more with those that are answered true. */
export function useKeys(onKey: (key: string) => boolean) {
  const tell = useEffectEvent(onKey);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isOurs(event) && tell(event.key)) event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

// Some keys belong to what has the focus, with others pressed to the browser, to a record that is open, or to a chart that took
// an arrow for itself.
function isOurs({target, key, defaultPrevented, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  const isPress = key === " " && target instanceof Element && target.matches("button, summary");
  const isOfRecord = document.querySelector("dialog.evidence[open]") !== null;
  return !(defaultPrevented || ctrlKey || metaKey || altKey || isPress || isOfRecord);
}
