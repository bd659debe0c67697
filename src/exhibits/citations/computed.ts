import type {ProgressPart} from "../../domain/evidence.ts";
import type {Progress} from "../../domain/pace.ts";
import {citationText} from "../../text/citation.ts";
import {evidenceText} from "../../text/evidence.ts";
import {elapsedText} from "../../text/elapsed.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {computedAmount, computedFormula} from "../derivation.ts";
import {progressPart} from "../progress-parts.ts";
import {doneFormula, elapsedFormula} from "../progress-formula.ts";
import {subjectName} from "../subject.ts";
import {phrase, plain, say} from "../words.ts";
import type {Voice} from "../voice.ts";
import {awarenessOf} from "./awareness.ts";
import {publishedCitation} from "./published.ts";
import {inputOf, type CitedFigure, type CitedRecord, type CitedTarget} from "./record.ts";
import {betweenSentences, claim, told, type Citing, type Piece} from "./sentences.ts";

/** The citations of what is computed from, numbered as they follow one another. */
function inputs(records: readonly (CitedFigure | CitedTarget)[], citing: Citing): string {
  const {numbers} = citationText[citing.language];
  const between = betweenSentences[citing.language];
  return records
    .map((record, index) => {
      const begun = index === 0 ? undefined : records[0];
      return `${numbers[index]}${between}${publishedCitation(record, citing, begun)}`;
    })
    .join(between);
}

/** A computed number: its arithmetic, and both inputs with their own citations. */
export function derivedCitation(record: Extract<CitedRecord, {kind: "derived"}>, citing: Citing): string {
  const {operation, first, second} = record;
  const {language, names, date, day} = citing;
  const {results, sentences} = citationText[language];
  const computation = {operation, first: inputOf(first), second: inputOf(second)};
  const notYet = inputsNotYet(record, citing);
  const about = results[operation](subjectName(first.row, names), subjectName(second.row, names));
  const own = told(
    [
      claim(about, [computedAmount(computation, citing)], citing),
      sentences.formula(plain(computedFormula(computation, citing))),
      ...(notYet ? [sentences.computedByUs, notYet] : [sentences.computed(date(day))]),
    ],
    citing,
  );
  return `${own}${betweenSentences[language]}${inputs([first, second], citing)}`;
}

/** What of its inputs the evaluation day did not know, or null. */
export function inputsNotYet(record: CitedRecord, {language, date, day}: Voice): string | null {
  const awareness = awarenessOf(record, day);
  return awareness === "known" ? null : evidenceText[language].inputsNotYet[awareness](date(day));
}

/** Progress against time in the same way. */
export function progressCitation(
  {part, result, target, figures}: Extract<CitedRecord, {kind: "progress"}>,
  citing: Citing,
): string {
  const {language, names, date, day} = citing;
  const {sentences, progress} = citationText[language];
  const own =
    result.kind === "progress"
      ? [...partOf(part, result.progress, target, citing), ...workings(result.progress, target, citing)]
      : [
          claim(
            progress.about(subjectName(target.row, names)),
            [progressText[language].reasons[result.reason]],
            citing,
          ),
        ];
  const said = told([...own, sentences.computed(date(day))], citing);
  return `${said}${betweenSentences[language]}${inputs([...figures, target], citing)}`;
}

// The number that was clicked, where it is none of the two that are always told.
function partOf(part: ProgressPart, progress: Progress, {row}: CitedTarget, citing: Citing): Piece[] {
  if (part === "done" || part === "elapsed") return [];
  const told = progressPart({target: row, progress}, part, citing);
  if (!told) return [];
  const {sentences} = citationText[citing.language];
  return [claim(told.name, [told.amount], citing), sentences.formula(plain(told.formula))];
}

function workings(progress: Progress, {row}: CitedTarget, citing: Citing): Piece[] {
  const {language, names, date} = citing;
  const {sentences, facts, marks, progress: words} = citationText[language];
  const text = progressText[language];
  const {done, baseline, newest} = progress;
  const elapsed = elapsedText(progress, text.approximately);
  const founding = phrase(text.evidence.founding, {date: date(baseline.from)});
  return [
    claim(
      words.about(subjectName(row, names)),
      [words.shares(formatShare(done), elapsed), facts.asOf(date(newest.as_of))],
      citing,
    ),
    sentences.formula(plain(doneFormula(progress, say(formatNumber(row.value))))),
    sentences.time(elapsedFormula(progress, row, language)),
    baseline.kind === "founding" && `${text.evidence.baseline}${marks.colon}${plain(founding)}`,
  ];
}
