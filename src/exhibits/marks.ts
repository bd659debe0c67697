import {isDatedByUs, type Figure} from "../domain/figure.ts";
import {provinceOf} from "../domain/region.ts";
import {gapsIn, lastStated, type Line, type Step} from "../domain/series.ts";
import type {Names} from "../model/names.ts";
import type {Break, ColourRole, StepLine, TotalPoint} from "./chart.ts";

/** Solid marks are exact, of grade A or B and of a known date; hollow ones are inexact, of grade C, computed or dated by us. */
export function isSolid(figure: Pick<Figure, "qualifier" | "grade" | "derived" | "as_of_basis">): boolean {
  const ours = figure.derived || isDatedByUs(figure);
  return figure.qualifier === "exact" && figure.grade < "C" && !ours;
}

/** The colour of a province; cities take their province's. */
export function regionRole(region: string): ColourRole {
  return `region:${provinceOf(region)}`;
}

/** The totals of one definition as marks, each with what contradicts it on the same day. */
export function stepLineOf(steps: readonly Step[], names: Names, label: string | null = null): StepLine {
  const points = steps.map(({figure, rivals}) => ({
    ...markOf(figure, names),
    rivals: rivals.map((rival) => markOf(rival, names)),
  }));
  return {label, points, until: lastStated(steps), gaps: gapsIn(steps)};
}

/** Where other definitions begin, each by its first figure. */
export function breaksOf(later: readonly Line[], names: Names): Break[] {
  return later.map(({definition, steps: [{figure}]}) => ({
    label: names.of("definition", definition ?? "unstated"),
    on: figure.as_of,
    evidence: figure.observation,
  }));
}

function markOf(figure: Figure, names: Names): Omit<TotalPoint, "rivals"> {
  return {
    on: figure.as_of,
    value: figure.value,
    label: names.label(figure),
    name: `${names.amount(figure)} ${figure.as_of}`,
    evidence: figure.observation,
    solid: isSolid(figure),
  };
}
