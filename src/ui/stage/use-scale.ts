import {useLayoutEffect, useRef} from "react";

/** The screen the type is meant for, the least size it has there, and the least size it has on a page, in pixels. */
const screen = {width: 1920, height: 1080};
const legible = 28;
const least = 12;

/** Lets all in a screen grow with the box it fills, type and charts alike. */
export function useScale<E extends HTMLElement>() {
  const node = useRef<E>(null);
  useLayoutEffect(() => {
    const box = node.current!.parentElement!;
    const fit = () => {
      const share = Math.min(box.clientWidth / screen.width, box.clientHeight / screen.height);
      node.current?.style.setProperty("zoom", String((share * legible) / least));
    };
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(box);
    return () => sizes.disconnect();
  }, []);
  return node;
}
