import {dateInterval} from "../../domain/date.ts";
import {progressId} from "../../domain/evidence.ts";
import {isSound} from "../../domain/figure.ts";
import {steps} from "../../domain/series.ts";
import {lastDayOf} from "../../domain/target.ts";
import type {Track} from "../../domain/track.ts";
import type {Language} from "../../domain/view.ts";
import type {Answers} from "../../engine/answers.ts";
import type {Path} from "../../model/paths.ts";
import type {Reader} from "../../reader/reader.ts";
import {certifiedText} from "../../text/certified.ts";
import {formatNumber} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {scenarioText} from "../../text/scenario.ts";
import {shell} from "../../text/shell.ts";
import {targetsText} from "../../text/targets.ts";
import type {ChartOf, PathChart} from "../chart.ts";
import {gapOf, regionRole, stepLineOf} from "../marks.ts";
import {planOf} from "../steps-chart.ts";
import {targetTitle} from "../subject.ts";
import {voice} from "../voice.ts";

/** The road of a target: its totals, its plans, what was required, and what the reader supposes. */
export function pathChart({track, plans, supposed}: Path, answers: Answers, reader: Reader): ChartOf<"path"> {
  const speaker = voice(answers, reader);
  const {names, language} = speaker;
  const {target, figures} = track;
  const words = certifiedText[language].totals;
  const found = steps(figures.filter(isSound));
  const newest = found.at(-1)?.figure;
  return {
    kind: "path",
    label: targetsText[language].tracker.aria(targetTitle(target, names)),
    operation: "trend",
    line: stepLineOf(found, speaker),
    plans: newest ? plans.flatMap((plan) => planOf(plan, newest, {speaker, small: false})) : [],
    goal: {
      value: target.value,
      label: words.goal(names.label(target)),
      evidence: `target:${target.target}`,
      day: lastDayOf(target),
    },
    ...roadsOf(track, language),
    scenario: supposed && {
      goal: {day: lastDayOf(supposed.target), value: supposed.target.value},
      label: scenarioText[language].goal(formatNumber(supposed.target.value)),
      ...supposedRoad(supposed),
    },
    colour: regionRole(target.region),
    evaluationDay: reader.day,
    gap: gapOf(found, reader.day, speaker),
    words: {evaluationDay: shell[language].day},
  };
}

// An assumed pace starts at the newest figure.
function supposedRoad({newest, assumed}: NonNullable<Path["supposed"]>) {
  if (!newest || !assumed) return {from: null, reached: null};
  return {from: {day: dateInterval(newest.as_of).to, value: newest.value}, reached: assumed.atDue};
}

// The required line needs a baseline, the fan a pace; both end at the due day.
function roadsOf({target, progress}: Track, language: Language): Pick<PathChart, "baseline" | "fan"> {
  if (progress.kind !== "progress") return {baseline: null, fan: null};
  const {baseline, newest, projection, remaining} = progress.progress;
  const text = progressText[language];
  const whole = (value: number) => formatNumber(Math.round(value));
  const fan = {
    from: {day: dateInterval(newest.as_of).to, value: newest.value},
    ...projection,
    label: text.fan(whole(projection.low), whole(projection.high)),
    short: text.fanShort(whole(projection.low), whole(projection.high)),
    evidence: progressId(target.target, "outlook"),
  };
  return {baseline: {day: baseline.to, value: baseline.value}, fan: remaining.low > 0 ? fan : null};
}
