import {dateInterval} from "../../domain/date.ts";
import type {ScenarioAnswer} from "../../domain/scenario.ts";
import {threshold} from "../../domain/target.ts";
import {formatDate, formatNumber} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {scenarioText} from "../../text/scenario.ts";
import {dueText} from "../outlook-words.ts";
import {computedOf, paceUnit, rateText, standingOf} from "../progress-words.ts";
import type {Voice} from "../voice.ts";
import {phrase, say, type Words} from "../words.ts";

/** The answer to what the reader supposes, marked as a supposition. */
export function scenarioWords(answer: ScenarioAnswer, speaker: Voice): Words {
  const {language, names} = speaker;
  const {target, progress} = answer;
  const text = scenarioText[language];
  return [
    ...say(text.badge, "state:scenario"),
    ...say(" "),
    ...phrase(text.heading, {
      due: dueOf(answer, speaker),
      value: computedOf(target)(names.amount(target)),
    }),
    ...(progress.kind === "unknown"
      ? say(progressText[language].reasons[progress.reason])
      : phrase(progressText[language].standing, {
          asOf: null,
          ...standingOf({target, progress: progress.progress}, language),
        })),
    ...needed(answer, speaker),
    ...assumedWords(answer, speaker),
  ];
}

function dueOf({target: {due}}: ScenarioAnswer, {language}: Voice): string | null {
  return due && dueText(dateInterval(due).to, language);
}

function needed({target, needed: since, neededFromNow: now}: ScenarioAnswer, {language, names}: Voice) {
  const text = scenarioText[language];
  const computed = computedOf(target);
  const unit = paceUnit(target, names, language);
  return [
    ...(since ? phrase(text.needed, {needed: computed(rateText(since.perMonth)), unit}) : []),
    ...(now ? phrase(text.neededNow, {needed: computed(rateText(now.perMonth)), unit}) : []),
  ];
}

// Where the assumed pace leads by the due date, what is short of the target then, and when it would be reached.
function assumedWords(answer: ScenarioAnswer, speaker: Voice): Words {
  const {target, assumed} = answer;
  if (!assumed) return [];
  const {language, names} = speaker;
  const text = scenarioText[language];
  const computed = computedOf(target);
  const unit = paceUnit(target, names, language);
  const {perMonth, atDue, reachedOn} = assumed;
  const isEnough = atDue >= threshold(target);
  const left = computed(formatNumber(Math.round(target.value - atDue)));
  const outcome = isEnough ? say(text.reaches) : phrase(text.short, {left, unit});
  return phrase(text.atDue, {
    pace: computed(rateText(perMonth)),
    total: computed(formatNumber(Math.round(atDue))),
    due: dueOf(answer, speaker),
    outcome: reachedOn ? phrase(text.reached, {outcome, day: formatDate(reachedOn, language)}) : outcome,
    unit,
  });
}
