import {dateInterval, periodInterval, type DateInterval} from "./date.ts";
import type {Figure} from "./figure.ts";
import type {Judgement} from "./judge.ts";
import {newestOf, settled} from "./newest.ts";
import {fallsShort, reaches, type Target} from "./target.ts";

export interface YearJudgement {
  year: string;
  judgement: Judgement;
}

/**
 * Judges an addition, a plan or a ceiling by the total of its own period, or of the batch it was set for. Additions never
 * shrink, so a part of the period that already reaches the goal (or passes the ceiling) decides it early.
 */
export function judgePeriod(target: Target, figures: readonly Figure[], evaluationDay: string): Judgement {
  const asked = periodInterval(target.period ?? target.due!);
  const whole = wholeOf(target, figures, asked);
  if (whole) return outcome(target, whole);
  const early = figures.find((figure) => isWithin(figure, asked) && isDecided(target, figure));
  if (early) return outcome(target, early);
  const due = target.due ? dateInterval(target.due).to : asked.to;
  return {kind: due < evaluationDay ? "due_passed_unknown" : "running", figure: null};
}

/** A yearly addition ("每年新增300家") is judged year by year, never on the average. */
export function judgeYears(target: Target, figures: readonly Figure[], evaluationDay: string): Judgement {
  const {from, to} = periodInterval(target.period ?? target.due!);
  const years: YearJudgement[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const one = {...target, period: String(year), due: String(year)};
    years.push({year: String(year), judgement: judgePeriod(one, figures, evaluationDay)});
  }
  return {kind: "yearly", years};
}

function wholeOf(target: Target, figures: readonly Figure[], asked: DateInterval): Figure | null {
  if (target.batch) return settled(figures.filter(({batch}) => batch === target.batch));
  return newestOf(
    figures.filter(({period}) => {
      const made = period && periodInterval(period);
      return made && made.from === asked.from && made.to === asked.to;
    }),
  );
}

function isWithin({period}: Figure, asked: DateInterval): boolean {
  if (!period) return false;
  const {from, to} = periodInterval(period);
  return asked.from <= from && to <= asked.to;
}

function isDecided(target: Target, figure: Figure): boolean {
  if (target.basis === "level") return false;
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
