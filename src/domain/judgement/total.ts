import {dateInterval} from "../date.ts";
import {sameDay, type Figure} from "../figure.ts";
import {newestOf} from "../newest.ts";
import type {NonEmpty} from "../non-empty.ts";
import {fallsShort, lastDayOf, reaches, type Target} from "../target.ts";
import type {Judgement} from "./judgement.ts";

/**
 * Reads a cumulative target: met by the first total that reaches it in time, missed by the first total of the due day or
 * later that falls short. Where neither was published, one reached later leaves open when.
 */
export function readTotal(
  target: Target,
  figures: Readonly<NonEmpty<Figure>>,
  evaluationDay: string,
): Judgement {
  const due = lastDayOf(target);
  const totals = firstOfEachDay(figures);
  const reached = totals.find((figure) => reaches(target, figure));
  if (reached && dateInterval(reached.as_of).to <= due) return {kind: "met", figure: reached};
  const short = totals.find((figure) => dateInterval(figure.as_of).from >= due && fallsShort(target, figure));
  if (short) return {kind: "missed", figure: short};
  if (reached) return {kind: "met_date_unknown", figure: reached};
  const figure = newestOf(figures);
  if (!fallsShort(target, figure)) return {kind: "indeterminate", figure, rival: null};
  return {kind: due < evaluationDay ? "due_passed_unknown" : "running", figure};
}

function firstOfEachDay(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure, index) => {
    const before = figures[index - 1];
    return !before || !sameDay(figure, before);
  });
}
