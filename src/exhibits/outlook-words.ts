import {threshold} from "../domain/target.ts";
import type {Language} from "../domain/view.ts";
import type {Names} from "../model/names.ts";
import {formatAmount, formatDate, formatNumber, formatRange} from "../text/format.ts";
import {progressChartText} from "../text/progress-chart.ts";
import {progressText} from "../text/progress.ts";
import {rateText, type TargetProgress} from "./progress-words.ts";

/** Where the paces achieved lead by the due date, and whether that would reach the target, in one sentence. */
export function outlookText({target, progress}: TargetProgress, names: Names, language: Language): string {
  const {outlook} = progressChartText[language];
  const {remaining, projection, achievedSinceBaseline, achievedLast} = progress;
  if (remaining.low === 0) return outlook.reached;
  const least = threshold(target);
  const kind = projection.low >= least ? "reaches" : projection.high < least ? "short" : "open";
  const paces = [achievedSinceBaseline, achievedLast ?? achievedSinceBaseline].map(({perMonth}) => perMonth);
  // English leaves the unit to what the row counts.
  const unit = language === "zh" ? names.unit(target.unit) : null;
  const amount = (value: number) => (unit ? formatAmount(value, unit, language) : formatNumber(value));
  const range = (low: number, high: number) => {
    const [from, to] = [Math.round(low), Math.round(high)];
    return from === to ? amount(to) : formatRange(formatNumber(from), amount(to), language);
  };
  const about = progressText[language].approximately;
  const pace = formatRange(rateText(Math.min(...paces)), rateText(Math.max(...paces)), language);
  const slots: Record<string, string> = {
    pace: pace + (unit?.name_zh ?? ""),
    due: dueText(progress.due, language),
    total: about(range(projection.low, projection.high)),
    left: about(range(target.value - projection.high, target.value - projection.low)),
  };
  return outlook[kind].replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? "");
}

/** A due date in few words: the end of a year without its day. */
export function dueText(due: string, language: Language): string {
  return due.endsWith("-12-31")
    ? progressChartText[language].yearEnd(due.slice(0, 4))
    : formatDate(due, language);
}
