import {useEffect, useState} from "react";
import {openPresenterWindow, type Opened} from "./presenter-window.ts";

/** Where the speaker reads notes: in a window, or below the slide where the browser opens none. */
export type Speaker = {kind: "none"} | ({kind: "window"} & Opened) | {kind: "strip"};

const none: Speaker = {kind: "none"};

/** The speaker's place, and what brings it about: opens it, brings its window to the front, closes the strip. */
export function useSpeaker(title: string): [Speaker, () => void] {
  const [speaker, setSpeaker] = useState(none);
  const opened = speaker.kind === "window" ? speaker.window : null;
  useEffect(() => {
    if (!opened) return;
    const forget = () => setSpeaker(none);
    const close = () => opened.close();
    opened.addEventListener("pagehide", forget);
    // It is drawn from here and would stand still.
    addEventListener("pagehide", close);
    return () => {
      opened.removeEventListener("pagehide", forget);
      removeEventListener("pagehide", close);
      close();
    };
  }, [opened]);

  const ask = () => {
    if (opened && !opened.closed) return opened.focus();
    if (speaker.kind === "strip") return setSpeaker(none);
    const window = openPresenterWindow(title);
    setSpeaker(window ? {kind: "window", ...window} : {kind: "strip"});
  };
  return [speaker, ask];
}
