import {derive, type Derived} from "./derived.ts";
import type {Figure} from "./figure.ts";

/** A published whole and its published parts; what the parts leave over was not published. */
export interface Composition {
  whole: Figure;
  parts: {figure: Figure; share: Derived}[];
  /** The whole minus its parts; zero when they add up. */
  unpublished: number;
}

export type CompositionResult =
  | {kind: "composed"; composition: Composition}
  | {kind: "unknown"; reason: "no_whole" | "inexact" | "parts_exceed_whole"};

/** Parts of one whole as shares. Inexact counts, or parts that exceed the whole, give no composition. */
export function composition(whole: Figure | null, parts: readonly Figure[]): CompositionResult {
  if (!whole || whole.value === 0) return {kind: "unknown", reason: "no_whole"};
  if ([whole, ...parts].some((figure) => figure.qualifier !== "exact")) return {kind: "unknown", reason: "inexact"};
  const unpublished = whole.value - parts.reduce((sum, part) => sum + part.value, 0);
  if (unpublished < 0) return {kind: "unknown", reason: "parts_exceed_whole"};
  const shares = parts.map((figure) => ({figure, share: derive("ratio", figure, whole)}));
  return {kind: "composed", composition: {whole, parts: shares, unpublished}};
}
