import {derive, derivedId} from "../../domain/derived.ts";
import {citationText} from "../../text/citation.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatNumber} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {computedAmount, computedFormula} from "../derivation.ts";
import {doneFormula, elapsedFormula} from "../progress-formula.ts";
import {subjectName} from "../subject.ts";
import type {Voice} from "../voice.ts";
import {plain, say} from "../words.ts";
import {documentCells, valueCells} from "./cells.ts";
import {inputsNotYet} from "./computed.ts";
import {inputOf, type CitedFigure, type CitedRecord, type CitedTarget} from "./record.ts";
import type {SheetRow} from "./sheet.ts";

/** A computed number with its formula, and its inputs with their documents after it. */
export function computedRow(record: Extract<CitedRecord, {kind: "derived"}>, speaker: Voice): SheetRow {
  const {operation, first, second} = record;
  const {language, names, day} = speaker;
  const {columns, results} = citationText[language];
  const computation = {operation, first: inputOf(first), second: inputOf(second)};
  const derived = derive(operation, first.row, computation.second);
  return [
    [evidenceText[language].fields.id, derivedId({...derived, inputs: [idOf(first), idOf(second)]})],
    [columns.about, results[operation](subjectName(first.row, names), subjectName(second.row, names))],
    [columns.result, computedAmount(computation, speaker)],
    [columns.value, rounded(derived.value)],
    [columns.formula, plain(computedFormula(computation, speaker))],
    [columns.day, day],
    [columns.inputsKnown, inputsNotYet(record, speaker)],
    ...inputCells([first, second], speaker),
  ];
}

/** Progress against time in the same way. */
export function progressRow(
  {result, target, figures}: Extract<CitedRecord, {kind: "progress"}>,
  speaker: Voice,
): SheetRow {
  const {language, names, day} = speaker;
  const {columns, qualifiers, progress: words} = citationText[language];
  const about: SheetRow = [
    [evidenceText[language].fields.id, `progress:${target.row.target}`],
    [columns.about, words.about(subjectName(target.row, names))],
  ];
  if (result.kind === "unknown")
    return [
      ...about,
      [columns.reason, progressText[language].reasons[result.reason]],
      [columns.day, day],
      ...inputCells([target], speaker),
    ];
  const {progress} = result;
  const {done, elapsed} = progress;
  return [
    ...about,
    // As exact as the panel tells them.
    [columns.done, Number((done * 100).toFixed(1))],
    [columns.elapsedQualifier, qualifiers[elapsed.low === elapsed.high ? "exact" : "about"]],
    [columns.elapsed, Math.round(((elapsed.low + elapsed.high) / 2) * 100)],
    [columns.formula, plain(doneFormula(progress, say(formatNumber(target.row.value))))],
    [columns.elapsedFormula, elapsedFormula(progress, target.row, language)],
    [columns.day, day],
    ...inputCells([...figures, target], speaker),
  ];
}

const idOf = ({row}: CitedFigure | CitedTarget) => ("target" in row ? row.target : row.observation);

// Fifteen digits are what a spreadsheet keeps; the last ones of a quotient are noise.
const rounded = (value: number) => Number(value.toPrecision(12));

function inputCells(inputs: readonly (CitedFigure | CitedTarget)[], speaker: Voice): SheetRow {
  const {columns, numbers} = citationText[speaker.language];
  return inputs.flatMap((input, index) =>
    inputCellsOf(input, speaker).map(([head, cell]) => [columns.of(head, numbers[index]!), cell] as const),
  );
}

function inputCellsOf(input: CitedFigure | CitedTarget, speaker: Voice): SheetRow {
  const {fields} = evidenceText[speaker.language];
  return [
    [fields.id, idOf(input)],
    [citationText[speaker.language].columns.about, subjectName(input.row, speaker.names)],
    ...valueCells(input.row, speaker),
    input.kind === "figure" ? [fields.asOf, input.row.as_of] : [fields.due, input.row.due],
    ...documentCells(input.row, speaker),
  ];
}
