import {dateInterval} from "../date.ts";
import {sameDay, type Figure} from "../figure.ts";
import {newestOf} from "../newest.ts";
import type {NonEmpty} from "../non-empty.ts";
import {fallsShort, lastDayOf, reaches, type Target} from "../target.ts";
import type {Judgement} from "./judgement.ts";

/** Reads a cumulative target: met by the first total that reaches it, missed only by one of the due day or later. */
export function readTotal(
  target: Target,
  figures: Readonly<NonEmpty<Figure>>,
  evaluationDay: string,
): Judgement {
  const due = lastDayOf(target);
  const reached = firstOfEachDay(figures).find((figure) => reaches(target, figure));
  if (reached) {
    const inTime = dateInterval(reached.as_of).to <= due;
    return {kind: inTime ? "met" : "met_date_unknown", figure: reached};
  }
  const figure = newestOf(figures);
  if (!fallsShort(target, figure)) return {kind: "indeterminate", figure, rival: null};
  if (dateInterval(figure.as_of).from >= due) return {kind: "missed", figure};
  return {kind: due < evaluationDay ? "due_passed_unknown" : "running", figure};
}

function firstOfEachDay(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure, index) => {
    const before = figures[index - 1];
    return !before || !sameDay(figure, before);
  });
}
