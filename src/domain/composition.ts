import {derive, type Derived} from "./derived.ts";
import type {Figure} from "./figure.ts";
import {preferredFigure} from "./same-fact.ts";
import {groupBy} from "./series.ts";

/** A published whole and its published parts; what the parts leave over was not published. */
export interface Composition<Part extends Figure = Figure> {
  whole: Figure;
  parts: {figure: Part; share: Derived}[];
  /** The whole minus its parts; zero when they add up. */
  unpublished: number;
}

type CompositionResult<Part extends Figure = Figure> =
  | {kind: "composed"; composition: Composition<Part>}
  | {kind: "unknown"; reason: "no_whole" | "inexact" | "parts_exceed_whole"};

/** Parts of one whole as shares. Inexact counts, or parts that exceed the whole, give no composition. */
export function composition<Part extends Figure>(
  whole: Figure | null,
  parts: readonly Part[],
): CompositionResult<Part> {
  if (!whole || whole.value === 0) return {kind: "unknown", reason: "no_whole"};
  if ([whole, ...parts].some((figure) => figure.qualifier !== "exact"))
    return {kind: "unknown", reason: "inexact"};
  const unpublished = whole.value - parts.reduce((sum, part) => sum + part.value, 0);
  if (unpublished < 0) return {kind: "unknown", reason: "parts_exceed_whole"};
  const shares = parts.map((figure) => ({figure, share: derive("ratio", figure, whole)}));
  return {kind: "composed", composition: {whole, parts: shares, unpublished}};
}

/**
 * The compositions of a list of parts: parts belong together when they split one total of one date, or one batch, by one
 * breakdown. Parts whose whole was not published are left out.
 */
export function compositionsOf<Part extends Figure>(
  parts: readonly Part[],
  wholes: readonly Figure[],
): Composition<Part>[] {
  const split = groupBy(parts, (part) => `${questionOf(part)}|${part.breakdown}`);
  return [...split.values()].flatMap((members) => {
    const distinct = [...groupBy(members, ({member}) => member ?? "").values()].map((rivals) =>
      preferredFigure(rivals),
    );
    const question = questionOf(members[0]);
    const result = composition(
      preferredFigure(wholes.filter((whole) => questionOf(whole) === question)),
      distinct,
    );
    return result.kind === "composed" ? [result.composition] : [];
  });
}

function questionOf({region, programme, metric, definition, population, kind, batch, as_of}: Figure): string {
  return [region, programme, metric, definition, population, kind, batch ?? as_of].join("|");
}
