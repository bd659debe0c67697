import {dateInterval, periodInterval, type DateInterval} from "../date.ts";
import {sameDay, type Figure} from "../figure.ts";
import {newestOf} from "../newest.ts";
import {preferredFigure} from "../same-fact.ts";
import {askedPeriod, fallsShort, lastDayOf, reaches, type Target} from "../target.ts";
import type {Judgement} from "./judgement.ts";

/**
 * Reads an addition, a plan or a ceiling by the total of its own period, or of the batch it was set for. Additions never
 * shrink, so to reach the goal (or to pass the ceiling) within the period is enough, by a part of it too, and that it fell
 * short is only said at its end; of a batch there are no parts.
 */
export function readPeriod(target: Target, figures: readonly Figure[], evaluationDay: string): Judgement {
  const asked = askedPeriod(target);
  const whole = wholeOf(target, figures, asked);
  if (whole) return outcome(target, whole);
  const parts = target.batch ? [] : preferred(figures.filter((figure) => isWithin(figure, asked)));
  const early = parts.find((figure) => isDecided(target, figure));
  if (early) return outcome(target, early);
  return {kind: lastDayOf(target) < evaluationDay ? "due_passed_unknown" : "running", figure: null};
}

/** The years a yearly addition is asked for. */
export function yearsOf(target: Target): string[] {
  const {from, to} = askedPeriod(target);
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({length: last - first + 1}, (_, index) => String(first + index));
}

function wholeOf(target: Target, figures: readonly Figure[], asked: DateInterval): Figure | null {
  if (target.batch) return preferredFigure(figures.filter(({batch}) => batch === target.batch));
  return newestOf(
    figures.filter(({period, as_of, published_on}) => {
      const made = period && periodInterval(period);
      const whole = made && made.from === asked.from && made.to === asked.to;
      return whole && isAtEnd(as_of, asked) && isAtEnd(published_on ?? as_of, asked);
    }),
  );
}

// What was dated or printed before the period was over is no total of it, though it names the whole year.
function isAtEnd(date: string, {to}: DateInterval): boolean {
  return dateInterval(date).to >= to;
}

// Figures come in order of preference, so the first statement of a period and day is the one that counts.
function preferred(figures: readonly Figure[]): Figure[] {
  return figures.filter(
    (figure, index) =>
      figures.findIndex((other) => sameDay(other, figure) && other.period === figure.period) === index,
  );
}

function isWithin({period}: Figure, asked: DateInterval): boolean {
  if (!period) return false;
  const {from, to} = periodInterval(period);
  return asked.from <= from && to <= asked.to;
}

function isDecided(target: Target, figure: Figure): boolean {
  return target.role === "ceiling" || target.direction === "down"
    ? fallsShort(target, figure)
    : reaches(target, figure);
}

function outcome(target: Target, figure: Figure): Judgement {
  const ceiling = target.role === "ceiling";
  if (reaches(target, figure)) return {kind: ceiling ? "kept" : "met", figure};
  if (fallsShort(target, figure)) return {kind: ceiling ? "exceeded" : "missed", figure};
  return {kind: "indeterminate", figure, rival: null};
}
