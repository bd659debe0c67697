import {useEffect, useState} from "react";

// TypeScript does not know it: Chromium only, on safe addresses.
interface Locking {
  keyboard?: {lock?: (keys: string[]) => Promise<void>};
}

/** The full screen, which ends with what asked for it. */
export function useFullScreen(): {isFull: boolean; toggle: () => void} {
  const [isFull, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", follow);
    return () => {
      document.removeEventListener("fullscreenchange", follow);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  return {isFull, toggle};
}

function toggle() {
  if (document.fullscreenElement) void document.exitFullscreen();
  // A browser may refuse it, and then the window stays as it is.
  else void enter().catch(() => {});
}

// One press of Escape then ends the presentation; without that the first only ends the full screen.
async function enter() {
  await document.documentElement.requestFullscreen();
  await (navigator as Locking).keyboard?.lock?.(["Escape"]);
}
