import {useLayoutEffect, useRef, useState, type RefObject} from "react";
import {heightOf, partsOf, type Part} from "./wall-cuts.ts";
import {laysTallAcross, showAll, showOnly, unitsIn, type Gathered} from "./wall-units.ts";

/** A content shared out among screens. */
interface Shared extends Gathered {
  content: HTMLElement;
  parts: readonly Part[];
}

/** How much larger than legible the type of an exhibit may be that leaves room for it. */
const largest = 1.45;
/** What is left free, as margins are not counted. */
const spare = 4;

/** Shares out what is drawn, anew whenever that changes, and shows one part; how many there are, null until that is known. */
export function useWallParts(
  room: RefObject<HTMLDivElement | null>,
  content: RefObject<HTMLDivElement | null>,
  part: number,
): number | null {
  const known = useRef<Shared>(null);
  const wanted = useRef(part);
  const [parts, setParts] = useState<number | null>(null);
  useLayoutEffect(() => {
    wanted.current = part;
    if (known.current) show(known.current, part);
  }, [part]);
  useLayoutEffect(
    () =>
      keepShared(room.current!, content.current!, (found) => {
        known.current = found;
        show(found, wanted.current);
        setParts(found.parts.length);
      }),
    [room, content],
  );
  return parts;
}

// It says by a mark which part is shown, which it is hidden without.
function show(shared: Shared, wanted: number) {
  const part = Math.min(wanted, shared.parts.length);
  const shown = shared.parts[part - 1];
  if (shown) showOnly(shared, shown);
  shared.content.dataset["shared"] = String(part);
}

/** Type grows where that takes no more screens. */
interface Fit {
  screens: number;
  zoom: number;
}

function keepShared(room: HTMLElement, content: HTMLElement, share: (found: Shared) => void): () => void {
  let frame = 0;
  let fit: Fit | null = null;
  const refit = (zoom: number) => {
    showAll(content);
    delete content.dataset["shared"];
    content.style.setProperty("zoom", String(zoom));
    wait();
  };
  const look = () => {
    frame = 0;
    if ([...content.querySelectorAll(".figure[data-drawing]")].some((chart) => chart.clientWidth > 0)) return;
    showAll(content);
    const height = room.getBoundingClientRect().height - spare;
    if (laysTallAcross(content, height)) return wait();
    const gathered = unitsIn(content, height);
    const parts = partsOf(gathered.units, height);
    const fill = Math.max(0, ...parts.map((part) => heightOf(gathered.units, part) / height));
    const tried = fit;
    fit ??= {screens: parts.length, zoom: Math.min(largest, Math.sqrt(0.95 / (fill || 1)))};
    if (!tried && fit.zoom > 1.05) return refit(fit.zoom);
    if (tried && fit.zoom > 1 && (parts.length > fit.screens || fill > 1)) {
      fit.zoom = 1;
      return refit(1);
    }
    share({...gathered, parts, content});
  };
  // By the second frame the charts know of the room they have, and are being drawn or are.
  const wait = () => (frame ||= requestAnimationFrame(() => (frame = requestAnimationFrame(look))));
  // Charts are drawn one after the other, and told of by what they change.
  const drawn = new MutationObserver(wait);
  drawn.observe(content, {subtree: true, childList: true, attributeFilter: ["data-drawing", "open"]});
  const sized = new ResizeObserver(() => {
    fit = null;
    refit(1);
  });
  sized.observe(room);
  return () => {
    drawn.disconnect();
    sized.disconnect();
    cancelAnimationFrame(frame);
  };
}
