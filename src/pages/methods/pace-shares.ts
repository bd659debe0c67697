import {dateInterval, daysBetween} from "../../domain/date.ts";
import {lead, paceRatio, paceState} from "../../domain/pace.ts";
import {lastDayOf} from "../../domain/target.ts";
import {computedOf} from "../../exhibits/progress-words.ts";
import type {Voice} from "../../exhibits/voice.ts";
import {linked, phrase, type Words} from "../../exhibits/words.ts";
import {elapsedText} from "../../text/elapsed.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {progressText} from "../../text/progress.ts";
import {targetsText} from "../../text/targets.ts";
import type {ExampleStep, MeasuredTrack} from "./steps.ts";

/** Share done, share of the time, their difference and their ratio. */
export function shareSteps(entry: MeasuredTrack, speaker: Voice): ExampleStep[] {
  const text = methodsText[speaker.language].pace;
  const {done, elapsed} = sharesOf(entry, speaker);
  return [
    [text.done, doneFormula(entry, speaker), done],
    [text.elapsed, daysWords(entry, speaker), elapsed],
    [text.lead, phrase(text.leadFormula, {done, elapsed}), leadWords(entry, speaker)],
    [text.ratio, phrase(text.ratioFormula, {done, elapsed}), ratioWords(entry, speaker)],
  ];
}

/** The share of the required increase done and that of the time gone. */
export function sharesOf(
  entry: Pick<MeasuredTrack, "target" | "progress">,
  {language}: Voice,
): {done: Words; elapsed: Words} {
  const computed = computedOf(entry.target);
  return {
    done: computed(formatShare(entry.progress.done)),
    elapsed: computed(elapsedText(entry.progress, progressText[language].approximately)),
  };
}

function doneFormula(entry: MeasuredTrack, {language}: Voice): Words {
  const {target, progress} = entry;
  const {baseline, newest} = progress;
  const base = formatNumber(baseline.value);
  return phrase(methodsText[language].pace.doneFormula, {
    newest: linked(newest.observation, formatNumber(newest.value)),
    target: linked(`target:${target.target}`, formatNumber(target.value)),
    baseline:
      baseline.kind === "figure" ? linked(baseline.figure.observation, base) : computedOf(entry.target)(base),
  });
}

// A partial baseline date is reckoned from its first day; what else it may be is said beside it.
function daysWords(entry: MeasuredTrack, {language}: Voice): Words {
  const computed = computedOf(entry.target);
  const text = methodsText[language].pace;
  const {baseline, newest, elapsed} = entry.progress;
  if (elapsed.low !== elapsed.high)
    return phrase(text.partial, {
      low: computed(formatShare(elapsed.low)),
      high: computed(formatShare(elapsed.high)),
    });
  return phrase(text.days, {
    past: computed(formatNumber(daysBetween(baseline.to, dateInterval(newest.as_of).to))),
    whole: computed(formatNumber(daysBetween(baseline.to, lastDayOf(entry.target)))),
  });
}

function leadWords(entry: MeasuredTrack, {language}: Voice): Words {
  const text = progressText[language];
  const points = lead(entry.progress);
  return phrase(points < 0 ? text.late : text.ahead, {
    points: computedOf(entry.target)(formatNumber(Math.round(Math.abs(points)))),
  });
}

/** ρ and the state it stands for. */
export function ratioWords(entry: Pick<MeasuredTrack, "target" | "progress">, {language}: Voice): Words {
  return phrase(methodsText[language].pace.ratioResult, {
    ratio: computedOf(entry.target)(paceRatio(entry.progress).toFixed(2)),
    state: targetsText[language].states[paceState(entry.progress)],
  });
}
