import type {Box} from "../../charts/boxes.ts";

interface Size {
  width: number;
  height: number;
}

const gap = 10;
const edge = 8;

/**
 * Where a card stands by a mark: above it, or below, or beside it, wherever it fits the window without covering the mark; where
 * it fits nowhere, where the most room is.
 */
export function cardPlace(mark: Box, card: Size, window: Size): {left: number; top: number} {
  const clamp = (at: number, size: number, whole: number) =>
    Math.max(edge, Math.min(at, whole - size - edge));
  const left = clamp((mark.left + mark.right) / 2 - card.width / 2, card.width, window.width);
  const top = clamp((mark.top + mark.bottom) / 2 - card.height / 2, card.height, window.height);
  const above = mark.top - gap - card.height;
  const below = mark.bottom + gap;
  if (above >= edge) return {left, top: above};
  if (below + card.height <= window.height - edge) return {left, top: below};
  const right = mark.right + gap;
  if (right + card.width <= window.width - edge) return {left: right, top};
  const before = mark.left - gap - card.width;
  if (before >= edge) return {left: before, top};
  return {left, top: mark.top > window.height - mark.bottom ? edge : window.height - card.height - edge};
}
