import {progressId, type ProgressPart} from "../domain/evidence.ts";
import {ageInMonths, oldAfterMonths} from "../domain/finding.ts";
import type {TargetState} from "../domain/judgement/state.ts";
import {lead, paceState, type NeededPace, type Progress, type Remaining} from "../domain/pace.ts";
import {threshold, type Target} from "../domain/target.ts";
import type {Language} from "../domain/view.ts";
import type {Names} from "../model/names.ts";
import {elapsedText} from "../text/elapsed.ts";
import {
  capital,
  formatAmount,
  formatNumber,
  formatQualified,
  formatRange,
  formatShare,
} from "../text/format.ts";
import {progressText} from "../text/progress.ts";
import {stateWords} from "./known-words.ts";
import type {Voice} from "./voice.ts";
import {linked, phrase, say, type Words} from "./words.ts";

/** A target and how far it has come. */
export interface TargetProgress {
  target: Target;
  progress: Progress;
}

/** 序时进度 of a target in words, every number opening the formula with its inputs. `told` is the state already said. */
export function progressWords(measured: TargetProgress, told: TargetState, speaker: Voice): Words {
  const {language} = speaker;
  const {progress, target} = measured;
  const text = progressText[language];
  const computed = computedOf(target);
  const state = paceState(progress);
  const {low, high} = progress.projection;
  return [
    ...(told === state ? [] : [...stateWords(state, language), ...say(" ")]),
    ...standing(measured, speaker),
    ...pacesWords(measured, speaker),
    ...phrase(Math.round(low) === Math.round(high) ? text.projectionOne : text.projection, {
      low: computed(formatNumber(Math.round(low)), "low"),
      high: computed(formatNumber(Math.round(high)), "high"),
    }),
  ];
}

// English begins a sentence with it.
function capitalIn(words: string, language: Language): string {
  return language === "en" ? capital(words) : words;
}

/** A pace a month in words. */
export function rateText(perMonth: number): string {
  return formatNumber(Number(perMonth.toFixed(1)));
}

/** A pace a month that is needed: from the least that reaches the target to that which reaches its number. */
export function neededText({leastPerMonth, perMonth}: NeededPace, language: Language): string {
  return formatRange(rateText(leastPerMonth), rateText(perMonth), language);
}

/** What is left of a target; of 约 N also to what counts as reaching it: about 70–80 (190 reaches about 200). */
export function remainingText(
  target: Target,
  {low, high}: Remaining,
  names: Names,
  language: Language,
): string {
  const {value, unit, qualifier} = target;
  if (low === high) return names.amount({value: high, unit, qualifier});
  const range = formatRange(formatNumber(low), formatAmount(high, names.unit(unit), language), language);
  const about = formatQualified(formatNumber(value), qualifier, language);
  return (
    formatQualified(range, qualifier, language) +
    progressText[language].least(about, formatNumber(threshold(target)))
  );
}

/** Words computed from the progress of a target, opening the workings of that number. */
export function computedOf({target}: Pick<Target, "target">): (words: string, part?: ProgressPart) => Words {
  return (words, part) => linked(progressId(target, part), words);
}

function standing({target, progress}: TargetProgress, {language, day, date}: Voice): Words {
  const text = progressText[language];
  const computed = computedOf(target);
  const points = lead(progress);
  const stale = ageInMonths(progress.newest, day) > oldAfterMonths;
  return phrase(text.standing, {
    asOf: stale && phrase(text.asOf, {date: date(progress.newest.as_of)}),
    done: computed(formatShare(progress.done)),
    elapsed: computed(elapsedText(progress, text.approximately), "elapsed"),
    gap: phrase(points < 0 ? text.late : text.ahead, {
      points: computed(formatNumber(Math.round(Math.abs(points))), "gap"),
    }),
  });
}

/** What is left of a target, and the paces needed and achieved, in words. */
export function pacesWords({target, progress}: TargetProgress, {language, names}: Voice): Words {
  const text = progressText[language];
  const computed = computedOf(target);
  const {neededSinceNewest, neededFromNow, achievedSinceBaseline, achievedLast, remaining} = progress;
  if (!neededSinceNewest) return remaining.low === 0 ? say(text.reached) : [];
  return [
    ...phrase(achievedLast ? text.neededLast : text.needed, {
      remaining: computed(
        capitalIn(remainingText(target, remaining, names, language), language),
        "remaining",
      ),
      needed: computed(neededText(neededSinceNewest, language), "needed"),
      achieved: computed(rateText(achievedSinceBaseline.perMonth), "achieved"),
      last: achievedLast && computed(rateText(achievedLast.perMonth), "last"),
    }),
    ...(neededFromNow
      ? phrase(text.neededNow, {needed: computed(neededText(neededFromNow, language), "needed_now")})
      : []),
  ];
}
