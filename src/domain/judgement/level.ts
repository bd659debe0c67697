import {isYear, periodInterval} from "../date.ts";
import type {Figure} from "../figure.ts";
import {newestOf} from "../newest.ts";
import type {NonEmpty} from "../non-empty.ts";
import {fallsShort, lastDayOf, reaches, type Target} from "../target.ts";
import type {Level} from "./judgement.ts";

/** Reads a rate or index: the distance in points, decided by a reading of the due period alone; never a share of its target. */
export function readLevel(target: Target, figures: Readonly<NonEmpty<Figure>>): Level {
  const due = lastDayOf(target);
  const decisive = newestOf(figures.filter((figure) => speaksFor(figure, due)));
  const figure = decisive ?? newestOf(figures);
  return {
    kind: "level",
    figure,
    points: Number((figure.value - target.value).toFixed(10)),
    outcome: decisive && sideOf(target, decisive),
  };
}

// A reading speaks for the period it covers; a bare year is the reading of that year.
function speaksFor({period, as_of}: Figure, day: string): boolean {
  const covered = period ?? (isYear(as_of) ? as_of : null);
  if (!covered) return false;
  const {from, to} = periodInterval(covered);
  return from <= day && day <= to;
}

function sideOf(target: Target, figure: Figure): "met" | "missed" | "indeterminate" {
  if (reaches(target, figure)) return "met";
  return fallsShort(target, figure) ? "missed" : "indeterminate";
}
