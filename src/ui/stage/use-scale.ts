import {useEffect, useLayoutEffect, useState, type RefObject} from "react";

/** The least screen the type is meant for, the least size it has there, and the least size it has on a page, in pixels. */
const screen = {width: 1440, height: 1080};
const legible = 28;
const least = 12;

/** The room for a slide, in pixels, and how much larger than on a page its type is. */
export interface Scale {
  width: number;
  height: number;
  zoom: number;
}

/**
 * Lets type and charts grow with the height of the whole screen, from 4:3 to wider; what is narrower than 4:3 counts as no higher
 * than that, and on a phone they are as large as on a page.
 */
export function zoomOn({width, height}: {width: number; height: number}): number {
  const share = Math.min(width / screen.width, height / screen.height);
  return Math.max(1, (share * legible) / least);
}

/** How what is laid out by the room it has is laid out: on a wide screen, on one of 4:3, or as on a page as narrow. */
export type Room = "wide" | "narrow" | "page";

/** The room of a slide in its own pixels, which its zoom enlarges. */
export function roomOn({width, zoom}: Pick<Scale, "width" | "zoom">): Room {
  const own = width / zoom;
  return own > 700 ? "wide" : own > 600 ? "narrow" : "page";
}

/** The scale on a projector, for pictures of what it will show. */
export const projector: Scale = scaleOn({width: 1920, height: 1080});

function scaleOn(size: {width: number; height: number}): Scale {
  return {...size, zoom: zoomOn(size)};
}

/** The scale of a box that may share the whole screen with what the speaker reads, anew whenever its size changes. */
export function useScale(box: RefObject<HTMLElement | null>): Scale {
  const [scale, setScale] = useState(projector);
  useLayoutEffect(() => {
    const node = box.current!;
    const fit = () => {
      const {clientWidth: width, clientHeight: height} = node;
      const zoom = zoomOn({width, height: node.parentElement!.clientHeight});
      setScale((before) =>
        before.width === width && before.height === height ? before : {width, height, zoom},
      );
    };
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(node);
    return () => sizes.disconnect();
  }, [box]);
  return scale;
}

/** Lets what opens over a presentation, which stands elsewhere in the page, be as large. */
export function useScaleOfAll({zoom}: Scale) {
  useEffect(() => {
    const {style} = document.documentElement;
    style.setProperty("--stage-zoom", String(zoom));
    return () => void style.removeProperty("--stage-zoom");
  }, [zoom]);
}
