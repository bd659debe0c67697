import type {ProgressPart} from "../domain/evidence.ts";
import {monthsBetween} from "../domain/date.ts";
import {lead, type NeededPace, type Pace, type Progress} from "../domain/pace.ts";
import {threshold, type Target} from "../domain/target.ts";
import type {Language} from "../domain/view.ts";
import {elapsedText} from "../text/elapsed.ts";
import {formatDate, formatNumber, formatQualified, formatRange, formatShare} from "../text/format.ts";
import {progressText} from "../text/progress.ts";
import {doneFormula, elapsedFormula} from "./progress-formula.ts";
import {leftText, rateText, type TargetProgress} from "./progress-words.ts";
import type {Voice} from "./voice.ts";
import {joined, linked, say, type Words} from "./words.ts";

/** One number of the progress toward a target: what it says, and its arithmetic with every input. */
export interface ToldPart {
  name: string;
  amount: string;
  formula: Words;
}

type Speaker = Pick<Voice, "language" | "names">;

/** A number of the progress as sentences say it; null where this progress has none, such as a pace for what is reached. */
export function progressPart(
  measured: TargetProgress,
  part: ProgressPart,
  speaker: Speaker,
): ToldPart | null {
  const told = tellers[part](measured, speaker);
  return told && {name: progressText[speaker.language].parts[part], ...told};
}

type Teller = (measured: TargetProgress, speaker: Speaker) => Omit<ToldPart, "name"> | null;

const tellers: Record<ProgressPart, Teller> = {
  done: ({target, progress}) => ({
    amount: formatShare(progress.done),
    formula: doneFormula(progress, linked(`target:${target.target}`, formatNumber(target.value))),
  }),
  elapsed: ({target, progress}, {language}) => ({
    amount: elapsedText(progress, progressText[language].approximately),
    formula: say(elapsedFormula(progress, target, language)),
  }),
  gap: ({progress}, {language}) => {
    const text = progressText[language];
    const points = lead(progress);
    const said = (points < 0 ? text.late : text.ahead).replace(
      "{points}",
      formatNumber(Math.round(Math.abs(points))),
    );
    const shares = `${formatShare(progress.done)} − ${elapsedText(progress, text.approximately)}`;
    return {amount: said, formula: say(`${shares} = ${text.points(formatNumber(Math.round(points)))}`)};
  },
  remaining: ({target, progress: {remaining, newest}}, {language, names}) => {
    const last = linked(newest.observation, formatNumber(newest.value));
    const minus = (goal: Words, left: number) => [
      ...goal,
      ...say(" − "),
      ...last,
      ...say(` = ${formatNumber(left)}`),
    ];
    const whole = minus(linked(`target:${target.target}`, formatNumber(target.value)), remaining.high);
    const least = minus(say(formatNumber(threshold(target))), remaining.low);
    return {
      amount: leftText(target, remaining, names),
      formula: remaining.low === remaining.high ? whole : andLeast(whole, least, target, language),
    };
  },
  needed: ({target, progress: {neededSinceNewest: pace, remaining}}, {language}) =>
    pace && {
      amount: perMonth(rateText(pace.perMonth), language),
      formula: leftOver(target, remaining, pace, language),
    },
  needed_now: ({target, progress: {neededFromNow: pace, remaining}}, {language}) =>
    pace && {
      amount: perMonth(rateText(pace.perMonth), language),
      formula: leftOver(target, remaining, pace, language),
    },
  achieved: ({progress: {achievedSinceBaseline: pace, newest, baseline}}, {language}) => ({
    amount: perMonth(rateText(pace.perMonth), language),
    formula: [
      ...say("("),
      ...linked(newest.observation, formatNumber(newest.value)),
      ...say(" − "),
      ...(baseline.kind === "figure"
        ? linked(baseline.figure.observation, formatNumber(baseline.value))
        : say("0")),
      ...say(`) ÷ ${span(pace, language)} = ${rateText(pace.perMonth)}`),
    ],
  }),
  last: ({progress: {achievedLast: pace}}, {language}) =>
    pace && {
      amount: perMonth(rateText(pace.perMonth), language),
      formula: say(
        `${formatNumber(Math.round(pace.perMonth * monthsBetween(pace.from, pace.to)))} ÷ ${span(pace, language)} = ${rateText(pace.perMonth)}`,
      ),
    },
  outlook: ({progress}, {language}) => {
    const {low, high} = progress.projection;
    const [slower, faster] = (["low", "high"] as const).map((end) => projected(progress, end, language));
    if (Math.round(low) === Math.round(high)) return faster!;
    const {and, approximately} = progressText[language];
    const [from, to] = [low, high].map((end) => formatNumber(Math.round(end))) as [string, string];
    return {
      amount: approximately(formatRange(from, to, language)),
      formula: joined([slower!.formula, faster!.formula], and),
    };
  },
  low: ({progress}, {language}) => projected(progress, "low", language),
  high: ({progress}, {language}) => projected(progress, "high", language),
};

function perMonth(rate: string, language: Language): string {
  return progressText[language].perMonth(rate);
}

/** The months a pace is reckoned over, with its days. */
function span({from, to}: Pace, language: Language): string {
  const [first, last] = [from, to].map((day) => formatDate(day, language)) as [string, string];
  return progressText[language].months(formatNumber(Number(monthsBetween(from, to).toFixed(1))), first, last);
}

function leftOver(
  target: Target,
  {low, high}: Progress["remaining"],
  pace: NeededPace,
  language: Language,
): Words {
  const divided = (left: number, perMonth: number) =>
    say(`${formatNumber(left)} ÷ ${span(pace, language)} = ${rateText(perMonth)}`);
  const whole = divided(high, pace.perMonth);
  return low === high ? whole : andLeast(whole, divided(low, pace.leastPerMonth), target, language);
}

// To the number itself, and to the least that counts as “about” it.
function andLeast(whole: Words, least: Words, target: Target, language: Language): Words {
  const text = progressText[language];
  const about = formatQualified(formatNumber(target.value), target.qualifier, language);
  const counts = say(text.least(about, formatNumber(threshold(target))));
  return joined([whole, [...counts, ...least]], text.and);
}

// The lower end by the slower of the paces achieved, the upper by the faster.
function projected(progress: Progress, end: "low" | "high", language: Language): Omit<ToldPart, "name"> {
  const {newest, due, projection, achievedSinceBaseline, achievedLast} = progress;
  const paces = [achievedSinceBaseline, ...(achievedLast ? [achievedLast] : [])].map((pace) => pace.perMonth);
  const pace = end === "low" ? Math.min(...paces) : Math.max(...paces);
  const ahead = {from: newest.as_of, to: due, perMonth: pace};
  const total = formatNumber(Math.round(projection[end]));
  return {
    amount: progressText[language].approximately(total),
    formula: [
      ...linked(newest.observation, formatNumber(newest.value)),
      ...say(` + ${rateText(pace)} × ${span(ahead, language)} = ${total}`),
    ],
  };
}
