import {dateInterval} from "../domain/date.ts";
import type {Progress} from "../domain/pace.ts";
import type {Target} from "../domain/target.ts";
import type {Language} from "../domain/view.ts";
import {elapsedText} from "../text/elapsed.ts";
import {formatDate, formatNumber, formatShare} from "../text/format.ts";
import {progressText} from "../text/progress.ts";
import {linked, say, type Words} from "./words.ts";

/** The share of the required increase done, with its inputs; `goal` are the words of the target's value. */
export function doneFormula({baseline, newest, done}: Progress, goal: Words): Words {
  const start = formatNumber(baseline.value);
  const base = baseline.kind === "figure" ? linked(baseline.figure.observation, start) : say(start);
  const last = linked(newest.observation, formatNumber(newest.value));
  return [
    ...say("("),
    ...last,
    ...say(" − "),
    ...base,
    ...say(") ÷ ("),
    ...goal,
    ...say(" − "),
    ...base,
    ...say(`) = ${formatShare(done)}`),
  ];
}

/** The share of the time gone, with its days: from the baseline to the newest figure, and to the due date. */
export function elapsedFormula(progress: Progress, target: Pick<Target, "due">, language: Language): string {
  const {baseline, newest} = progress;
  const from = baseline.kind === "figure" ? baseline.figure.as_of : baseline.from;
  // Progress is measured toward a due date only.
  const due = dateInterval(target.due!).to;
  const share = elapsedText(progress, progressText[language].approximately);
  const [start, now, end] = [from, newest.as_of, due].map((day) => formatDate(day, language));
  return `(${now} − ${start}) ÷ (${end} − ${start}) = ${share}`;
}
