import {useLayoutEffect, useRef, type RefObject} from "react";
import {heightOf, partsOf, type Part} from "./cuts.ts";
import {begun, fitted, type Setting} from "./fit.ts";
import {laysNoneAcross, laysTallAcross, showAll, showOnly, unitsIn, type Gathered} from "./units.ts";

/** A content shared out among screens. */
interface Shared extends Gathered {
  content: HTMLElement;
  parts: readonly Part[];
}

/** What is left free, as margins are not counted. */
const spare = 6;

/** Shares out what is drawn, anew whenever that changes, shows one part, and tells how many there are once it is shown. */
export function useParts(
  room: RefObject<HTMLDivElement | null>,
  content: RefObject<HTMLDivElement | null>,
  {part, onShown}: {part: number; onShown: (parts: number) => void},
) {
  const known = useRef<Shared>(null);
  const wanted = useRef(part);
  useLayoutEffect(() => {
    wanted.current = part;
    if (!known.current) return;
    show(known.current, part);
    onShown(known.current.parts.length);
  }, [part, onShown]);
  useLayoutEffect(
    () =>
      keepShared(room.current!, content.current!, (found) => {
        known.current = found;
        show(found, wanted.current);
        onShown(found.parts.length);
      }),
    [room, content, onShown],
  );
}

// It says by a mark which part is shown, which it is hidden without.
function show(shared: Shared, wanted: number) {
  const part = Math.min(wanted, shared.parts.length);
  const shown = shared.parts[part - 1];
  if (shown) showOnly(shared, shown);
  shared.content.dataset["shared"] = String(part);
}

function keepShared(room: HTMLElement, content: HTMLElement, tell: (found: Shared) => void): () => void {
  // Whose frames go on while this window is covered.
  const view = room.ownerDocument.defaultView!;
  let frame = 0;
  let fit = begun;
  const look = () => {
    frame = 0;
    if (isDrawing(content)) return;
    showAll(content);
    const share = shareOf(room);
    const height = room.getBoundingClientRect().height - spare * share;
    // What is too high only because its type has grown gets its smaller type back.
    if (fit.zoom === 1 && laysTallAcross(content, height)) return wait();
    const gathered = unitsIn(content, height, share);
    const parts = partsOf(gathered.units, height);
    const before = fit;
    // Nothing else makes a table narrower than smaller type.
    const over = isTooWide(room, content) ? Infinity : 0;
    fit = fitted(
      before,
      parts.map((part) => Math.max(over, heightOf(gathered.units, part) / height)),
    );
    if (fit.zoom === before.zoom && fit.isTight === before.isTight)
      return tell({...gathered, parts, content});
    set(content, fit);
    wait();
  };
  // By the second frame the charts know of the room they have, and are being drawn or are.
  const wait = () => (frame ||= view.requestAnimationFrame(() => (frame = view.requestAnimationFrame(look))));
  const stop = whenChanged({room, content}, wait, () => {
    fit = begun;
    laysNoneAcross(content);
    set(content, fit);
    wait();
  });
  return () => {
    stop();
    view.cancelAnimationFrame(frame);
  };
}

function set(content: HTMLElement, {zoom, isTight}: Setting) {
  showAll(content);
  delete content.dataset["shared"];
  content.style.setProperty("zoom", String(zoom));
  content.toggleAttribute("data-tight", isTight);
}

// Charts are drawn one after the other, and told of by what they change.
function whenChanged(
  {room, content}: Record<"room" | "content", HTMLElement>,
  drawn: () => void,
  sized: () => void,
): () => void {
  const drawing = new MutationObserver(drawn);
  drawing.observe(content, {subtree: true, childList: true, attributeFilter: ["data-drawing", "open"]});
  const sizes = new ResizeObserver(sized);
  sizes.observe(room);
  return () => {
    drawing.disconnect();
    sizes.disconnect();
  };
}

/** How much smaller a picture of a screen is shown than it is laid out. */
function shareOf(room: HTMLElement): number {
  return Number(room.closest<HTMLElement>("[data-share]")?.dataset["share"] ?? 1);
}

function isTooWide(room: HTMLElement, content: HTMLElement): boolean {
  const {right} = room.getBoundingClientRect();
  return [...content.querySelectorAll("table")].some(
    (table) => table.getBoundingClientRect().right > right + 1,
  );
}

function isDrawing(content: HTMLElement): boolean {
  return [...content.querySelectorAll(".figure[data-drawing]")].some((chart) => chart.clientWidth > 0);
}
