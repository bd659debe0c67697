import {progressId, type ProgressPart} from "../domain/evidence.ts";
import {lead, type Progress, type Remaining} from "../domain/pace.ts";
import type {Target} from "../domain/target.ts";
import type {Language} from "../domain/view.ts";
import type {Names} from "../model/names.ts";
import {elapsedText} from "../text/elapsed.ts";
import {formatNumber, formatShare} from "../text/format.ts";
import {progressText} from "../text/progress.ts";
import {linked, phrase, type Words} from "./words.ts";

/** A target and how far it has come. */
export interface TargetProgress {
  target: Target;
  progress: Progress;
}

/** The unit behind a pace a month; English leaves it to what the sentence is about. */
export function paceUnit({unit}: Pick<Target, "unit">, names: Names, language: Language): string {
  return language === "zh" ? names.unit(unit).name_zh : "";
}

/** A pace a month in words. */
export function rateText(perMonth: number): string {
  return formatNumber(Number(perMonth.toFixed(1)));
}

/** What is left to the number of a target, in the words of the target itself: 约80个 of 约200个 at 120. So wherever it is said. */
export function leftText({unit, qualifier}: Target, {high}: Remaining, names: Names): string {
  return names.label({value: high, unit, qualifier});
}

/** Words computed from the progress of a target, opening the workings of that number. */
export function computedOf({target}: Pick<Target, "target">): (words: string, part?: ProgressPart) => Words {
  return (words, part) => linked(progressId(target, part), words);
}

/** The share done, the share of the time, and how far ahead or behind: what the sentence of 序时进度 is made of. */
export function standingOf({target, progress}: TargetProgress, language: Language) {
  const text = progressText[language];
  const computed = computedOf(target);
  const points = lead(progress);
  return {
    done: computed(formatShare(progress.done)),
    elapsed: computed(elapsedText(progress, text.approximately), "elapsed"),
    gap: phrase(points < 0 ? text.late : text.ahead, {
      points: computed(formatNumber(Math.round(Math.abs(points))), "gap"),
    }),
  };
}
