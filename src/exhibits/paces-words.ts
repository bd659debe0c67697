import {ageInMonths, oldAfterMonths} from "../domain/finding.ts";
import type {TargetState} from "../domain/judgement/state.ts";
import {paceState} from "../domain/pace.ts";
import {threshold} from "../domain/target.ts";
import type {Language} from "../domain/view.ts";
import {capital, formatNumber} from "../text/format.ts";
import {pacesText} from "../text/paces.ts";
import {progressText} from "../text/progress.ts";
import {stateWords} from "./known-words.ts";
import {computedOf, leftText, paceUnit, rateText, standingOf, type TargetProgress} from "./progress-words.ts";
import type {Voice} from "./voice.ts";
import {phrase, say, type Words} from "./words.ts";

/** 序时进度 of a target in words, every number opening the formula with its inputs. `told` is the state already said. */
export function progressWords(measured: TargetProgress, told: TargetState, speaker: Voice): Words {
  const {language} = speaker;
  const {progress, target} = measured;
  const text = pacesText[language];
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

function standing({target, progress}: TargetProgress, {language, day, date}: Voice): Words {
  const text = progressText[language];
  const stale = ageInMonths(progress.newest, day) > oldAfterMonths;
  return phrase(text.standing, {
    asOf: stale && phrase(text.asOf, {date: date(progress.newest.as_of)}),
    ...standingOf({target, progress}, language),
  });
}

/** What is left of a target, and the paces needed and achieved, in words. */
export function pacesWords({target, progress}: TargetProgress, speaker: Voice): Words {
  const {language, names} = speaker;
  const text = pacesText[language];
  const computed = computedOf(target);
  const {neededSinceNewest, neededFromNow, achievedSinceBaseline, achievedLast, remaining} = progress;
  const unit = paceUnit(target, names, language);
  if (!neededSinceNewest) return remaining.low === 0 ? say(text.reached) : [];
  return [
    ...phrase(achievedLast ? text.neededLast : text.needed, {
      remaining: computed(capitalIn(leftText(target, remaining, names), language), "remaining"),
      needed: computed(rateText(neededSinceNewest.perMonth), "needed"),
      achieved: computed(rateText(achievedSinceBaseline.perMonth), "achieved"),
      unit,
      last: achievedLast && computed(rateText(achievedLast.perMonth), "last"),
    }),
    ...(neededFromNow
      ? phrase(text.neededNow, {needed: computed(rateText(neededFromNow.perMonth), "needed_now"), unit})
      : []),
    ...leastWords({target, progress}, speaker),
  ];
}

// The same to the least that counts as “about” the number of a target.
function leastWords({target, progress}: TargetProgress, {language, names, goal}: Voice): Words {
  const {neededSinceNewest, neededFromNow, remaining} = progress;
  if (!neededSinceNewest || remaining.low === remaining.high || remaining.low === 0) return [];
  const text = pacesText[language];
  const computed = computedOf(target);
  const unit = paceUnit(target, names, language);
  const now = neededFromNow && computed(rateText(neededFromNow.leastPerMonth), "needed_now");
  return phrase(text.leastLeft, {
    about: goal(target),
    least: computed(formatNumber(threshold(target)), "remaining"),
    left: computed(formatNumber(remaining.low), "remaining"),
    needed: computed(rateText(neededSinceNewest.leastPerMonth), "needed"),
    unit,
    now: now && phrase(text.leastNow, {needed: now, unit}),
  });
}
