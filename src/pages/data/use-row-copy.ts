import {
  useEffect,
  useEffectEvent,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import type {Copied} from "../../ui/clipboard.ts";
import type {Taken} from "./Taking.tsx";

/** What is copied of a table. */
export interface Copying {
  /** The rows from one up to another, as they go to the clipboard. */
  sheet: (from: number, to: number) => Copied;
  onTaken: (taken: Taken) => void;
}

/**
 * Copies all the rows that a reader has selected, though most of them are not in the page; a few words, or rows that are all
 * there, the browser copies. Ctrl+A in the table selects the table.
 */
export function useRowCopy(
  scroller: RefObject<HTMLElement | null>,
  {sheet, onTaken, browsed}: Copying & {browsed: {found: readonly unknown[]}},
) {
  const pressed = useRef<number | null>(null);
  const count = browsed.found.length;
  const copy = useEffectEvent((event: ClipboardEvent) => {
    const body = scroller.current?.querySelector("tbody");
    const span = body && spanOf(body, pressed.current, count);
    if (!span || !event.clipboardData) return;
    const {plain, html = plain} = sheet(...span);
    event.clipboardData.setData("text/plain", plain);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
    onTaken({rows: span[1] - span[0]});
  });
  useEffect(() => {
    document.addEventListener("copy", copy);
    return () => document.removeEventListener("copy", copy);
  }, []);
  return {
    onPointerDown: ({target, shiftKey}: PointerEvent<HTMLElement>) => {
      if (!shiftKey) pressed.current = indexOf((target as Element).closest("tr"));
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key.toLowerCase() !== "a" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      getSelection()?.selectAllChildren(event.currentTarget.querySelector("table")!);
    },
  };
}

/** The rows selected, from one up to another, where some of them are not in the page. */
function spanOf(body: Element, pressed: number | null, count: number): [number, number] | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  if (selection.containsNode(body)) return [0, count];
  const there = [...body.children].filter((row) => indexOf(row) !== null);
  const touched = there.filter((row) => selection.containsNode(row, true)).map((row) => indexOf(row)!);
  if (touched.length === 0 || pressed === null) return null;
  const [first, last] = [Math.min(pressed, ...touched), Math.max(pressed, ...touched)];
  return last - first < touched.length ? null : [first, last + 1];
}

function indexOf(row: Element | null): number | null {
  const index = (row as HTMLElement | null)?.dataset["index"];
  return index === undefined ? null : Number(index);
}
