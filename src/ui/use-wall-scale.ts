import {useLayoutEffect, useRef} from "react";

/** The screen the type is meant for, the least size it has there, and the least size it has on a page, in pixels. */
const screen = {width: 1920, height: 1080};
const legible = 28;
const least = 12;

/** Lets all in a screen grow with it, type and charts alike; the screen takes the focus when it is there. */
export function useWallScale() {
  const node = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = () => {
      const share = Math.min(innerWidth / screen.width, innerHeight / screen.height);
      const root = Number(getComputedStyle(document.documentElement).getPropertyValue("zoom")) || 1;
      node.current?.style.setProperty("zoom", String((share * legible) / least / root));
    };
    fit();
    node.current?.focus();
    addEventListener("resize", fit);
    return () => removeEventListener("resize", fit);
  }, []);
  return node;
}
