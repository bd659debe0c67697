import type {Target} from "../../domain/target.ts";
import type {Language} from "../../domain/view.ts";
import type {JudgementRow} from "../../model/judgement-table.ts";
import type {Names} from "../../model/names.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {judgedTablesText} from "../../text/judged-tables.ts";
import {onCards, type BrowserColumn} from "./browser-column.ts";
import {dateColumn} from "./date-column.ts";
import {reasonWords, stateWords} from "./judgement-words.ts";

/** A judgement beside the target it is of. */
export interface JudgedTarget extends JudgementRow {
  aim: Target;
}

type Columns = BrowserColumn<JudgedTarget>[];

const target = (row: JudgedTarget) => `target:${row.target}`;
const progress = (row: JudgedTarget) => `progress:${row.target}`;
const figure = (row: JudgedTarget) => row.figure ?? target(row);

/** The columns of the table of judgements. */
export function columnsOfJudgements(names: Names, language: Language): Columns {
  const columns = [...whatIsAsked(names, language), ...whatIsKnown(names, language), ...howFar(language)];
  return onCards(columns, {name: ["metric"], value: "goal", date: "due", hidden: ["target"]});
}

function whatIsAsked(names: Names, language: Language): Columns {
  const {fields, roles} = evidenceText[language];
  const text = judgedTablesText[language];
  return [
    {id: "target", title: fields.id, text: (row) => row.target, evidence: target, width: 110},
    {id: "region", title: fields.region, text: (row) => names.of("region", row.aim.region), width: 90},
    {id: "metric", title: text.metric, text: (row) => names.of("metric", row.aim.metric), width: 210},
    {id: "role", title: fields.role, text: (row) => roles[row.aim.role], width: 110, hidden: true},
    {
      id: "goal",
      title: text.goal,
      text: (row) => names.amount(row.aim),
      sortBy: (row) => row.aim.value,
      evidence: target,
      width: 120,
      numeric: true,
    },
    dateColumn({id: "due", title: text.due, read: (row) => row.aim.due ?? row.aim.period}, language),
  ];
}

function whatIsKnown(names: Names, language: Language): Columns {
  const text = judgedTablesText[language];
  const amount = ({aim, value, qualifier}: JudgedTarget) =>
    value === null || qualifier === null ? "" : names.amount({value, unit: aim.unit, qualifier});
  return [
    {
      id: "state",
      title: text.state,
      text: (row) => stateWords(row.state, language),
      evidence: target,
      width: 150,
    },
    {id: "reason", title: text.reason, text: (row) => reasonWords(row, language), width: 240, below: true},
    {id: "figure", title: text.figure, text: (row) => row.figure ?? "", evidence: figure, width: 110},
    {
      id: "value",
      title: text.value,
      text: amount,
      sortBy: (row) => row.value,
      evidence: figure,
      width: 120,
      numeric: true,
    },
    dateColumn({id: "as_of", title: text.asOf, read: (row) => row.as_of}, language),
    {id: "grade", title: evidenceText[language].fields.grade, text: (row) => row.grade, width: 90},
  ];
}

type Measured =
  | "done"
  | "time_gone"
  | "rho"
  | "needed_from_newest"
  | "needed_from_day"
  | "projection_low"
  | "projection_high";

function measured(id: Measured, title: string, format: (value: number) => string): Columns[number] {
  return {
    id,
    title,
    text: ({[id]: value}) => (value === null ? "" : format(value)),
    sortBy: ({[id]: value}) => value,
    evidence: progress,
    width: 120,
    numeric: true,
  };
}

const rounded = (value: number) => formatNumber(Number(value.toFixed(2)));

function howFar(language: Language): Columns {
  const text = judgedTablesText[language];
  const named = (id: string | null) => (id === "founding" ? text.founding : (id ?? ""));
  const start = (row: JudgedTarget) =>
    row.baseline === null || row.baseline === "founding" ? target(row) : row.baseline;
  return [
    measured("done", text.done, formatShare),
    measured("time_gone", text.timeGone, formatShare),
    measured("rho", text.rho, rounded),
    measured("needed_from_newest", text.fromNewest, rounded),
    measured("needed_from_day", text.fromDay, rounded),
    measured("projection_low", text.low, rounded),
    measured("projection_high", text.high, rounded),
    {id: "baseline", title: text.baseline, text: (row) => named(row.baseline), evidence: start, width: 110},
    {
      id: "measured",
      title: text.measured,
      text: (row) => row.measured ?? "",
      evidence: (row) => row.measured ?? target(row),
      width: 110,
      hidden: true,
    },
  ];
}
