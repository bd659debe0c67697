import {dateInterval} from "../../domain/date.ts";
import type {ScenarioAnswer} from "../../domain/scenario.ts";
import type {Language} from "../../domain/view.ts";
import {elapsedText} from "../../text/elapsed.ts";
import {formatDate, formatNumber, formatShare} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {scenarioText} from "../../text/scenario.ts";
import {computedOf, neededText, rateText} from "../progress-words.ts";
import type {Voice} from "../voice.ts";
import {phrase, say, type Words} from "../words.ts";

/** The answer to what the reader supposes, marked as a supposition. */
export function scenarioWords(answer: ScenarioAnswer, {language, names, date}: Voice): Words {
  const {target, progress} = answer;
  const text = scenarioText[language];
  const computed = computedOf(target);
  return [
    ...say(text.badge, "state:scenario"),
    ...say(" "),
    ...phrase(text.heading, {
      due: target.due && date(dateInterval(target.due).to),
      value: computed(names.amount(target)),
    }),
    ...(progress.kind === "unknown"
      ? say(progressText[language].reasons[progress.reason])
      : phrase(text.standing, {
          done: computed(formatShare(progress.progress.done)),
          elapsed: computed(elapsedText(progress.progress, progressText[language].approximately)),
        })),
    ...needed(answer, language),
    ...assumedWords(answer, language),
  ];
}

function needed({target, needed: since, neededFromNow: now}: ScenarioAnswer, language: Language): Words {
  const text = scenarioText[language];
  const computed = computedOf(target);
  return [
    ...(since ? phrase(text.needed, {needed: computed(neededText(since, language))}) : []),
    ...(now ? phrase(text.neededNow, {needed: computed(neededText(now, language))}) : []),
  ];
}

function assumedWords({target, assumed}: ScenarioAnswer, language: Language): Words {
  if (!assumed) return [];
  const text = scenarioText[language];
  const computed = computedOf(target);
  const pace = computed(rateText(assumed.perMonth));
  const {atDue, reachedOn} = assumed;
  return [
    ...phrase(text.atDue, {pace, total: computed(formatNumber(Math.round(atDue)))}),
    ...(reachedOn ? phrase(text.reached, {pace, day: formatDate(reachedOn, language)}) : say(text.never)),
  ];
}
