import {dateInterval, monthsBetween} from "../../domain/date.ts";
import type {Pace} from "../../domain/pace.ts";
import {lastDayOf} from "../../domain/target.ts";
import {computedOf, rateText} from "../../exhibits/progress-words.ts";
import type {Voice} from "../../exhibits/voice.ts";
import {linked, phrase} from "../../exhibits/words.ts";
import {formatNumber} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import type {ExampleStep, MeasuredTrack} from "./steps.ts";

/** Additions a month, needed and achieved, and where they lead. */
export function rateSteps(entry: MeasuredTrack, speaker: Voice): ExampleStep[] {
  const text = methodsText[speaker.language].pace;
  const {neededSinceNewest, neededFromNow, achievedSinceBaseline, achievedLast} = entry.progress;
  const paces: [string, Pace | null][] = [
    [text.needed, neededSinceNewest],
    [text.neededNow, neededFromNow],
    [text.achieved, achievedSinceBaseline],
    [text.last, achievedLast],
  ];
  return [
    ...paces.flatMap(([label, pace]) => (pace ? [paceStep(label, pace, entry, speaker)] : [])),
    projectionStep(entry, speaker),
  ];
}

function paceStep(label: string, pace: Pace, entry: MeasuredTrack, {language}: Voice): ExampleStep {
  const computed = computedOf(entry.target);
  const months = monthsBetween(pace.from, pace.to);
  const substituted = phrase(methodsText[language].pace.perMonth, {
    change: computed(formatNumber(Math.round(pace.perMonth * months))),
    months: computed(rateText(months)),
  });
  return [label, substituted, computed(rateText(pace.perMonth))];
}

function projectionStep(entry: MeasuredTrack, {language}: Voice): ExampleStep {
  const text = methodsText[language].pace;
  const computed = computedOf(entry.target);
  const {newest, projection} = entry.progress;
  const ahead = monthsBetween(dateInterval(newest.as_of).to, lastDayOf(entry.target));
  const whole = (end: number) => computed(formatNumber(Math.round(end)));
  const [low, high] = [whole(projection.low), whole(projection.high)];
  const substituted = phrase(text.projectionFormula, {
    newest: linked(newest.observation, formatNumber(newest.value)),
    months: computed(rateText(ahead)),
  });
  const isRange = Math.round(projection.low) !== Math.round(projection.high);
  return [text.projection, substituted, isRange ? phrase(text.between, {low, high}) : low];
}
