import {ageInMonths} from "../domain/finding.ts";
import {lead, type Progress} from "../domain/pace.ts";
import type {Target} from "../domain/target.ts";
import type {Names} from "../model/names.ts";
import type {Language} from "../domain/view.ts";
import {formatAge, formatDate, formatNumber, formatShare} from "../text/format.ts";
import {progressChartText} from "../text/progress-chart.ts";
import {progressText} from "../text/progress.ts";
import {elapsedText} from "../text/elapsed.ts";
import {shortName} from "./short-name.ts";

/** What there is to say of one target's progress, each part in words. */
export interface StandingWords {
  owner: string;
  counted: string;
  target: string;
  due: string;
  newest: string;
  asOf: string;
  age: string;
  done: string;
  elapsed: string;
  /** Points ahead of or behind time. */
  gap: string;
}

export function standingWords(
  {target, progress}: {target: Target; progress: Progress},
  {names, language, day}: {names: Names; language: Language; day: string},
): StandingWords {
  const {newest} = progress;
  return {
    owner: ownerOf(target, names),
    counted: countedBy(target, names),
    target: names.amount(target),
    due: formatDate(progress.due, language),
    newest: names.amount(newest),
    asOf: formatDate(newest.as_of, language),
    age: formatAge(ageInMonths(newest, day), language),
    done: formatShare(progress.done),
    elapsed: elapsedText(progress, progressText[language].approximately),
    gap: leadText(lead(progress), language),
  };
}

/** A programme and what its target counts; without a programme the region stands for it. */
export function targetName(target: Target, names: Names): string {
  return `${ownerOf(target, names)} · ${countedBy(target, names)}`;
}

function ownerOf({programme, region}: Target, names: Names): string {
  return programme ? names.of("programme", programme) : names.of("region", region);
}

/** The owner in few words, for a title: without what is in brackets behind its English name. */
export function shortOwner(target: Target, names: Names): string {
  return shortName(ownerOf(target, names));
}

function countedBy({metric, definition}: Target, names: Names): string {
  return [names.of("metric", metric), definition && names.of("definition", definition)]
    .filter(Boolean)
    .join(" · ");
}

/** How far ahead of time, in whole percentage points. */
function leadText(points: number, language: Language): string {
  const {ahead, late, even} = progressChartText[language];
  const whole = Math.round(Math.abs(points));
  if (whole === 0) return even;
  return (points > 0 ? ahead : late).replace("{points}", formatNumber(whole));
}
