import {dateInterval} from "../../domain/date.ts";
import {valueInterval} from "../../domain/interval.ts";
import type {Language} from "../../domain/view.ts";
import type {Names} from "../../model/names.ts";
import type {FigureListRow} from "../../queries/figure-list.ts";
import {dataText} from "../../text/data.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatNumber} from "../../text/format.ts";
import {plainNote} from "../../exhibits/note-words.ts";
import {publisherName} from "../../text/publishers.ts";
import type {BrowserColumn} from "./browser-column.ts";
import {dateColumn} from "./date-column.ts";

type Columns = BrowserColumn<FigureListRow>[];

const open = (row: FigureListRow) => row.observation;

/** All columns of the list of figures; those seldom needed are hidden at first. */
export function columnsOfFigures(names: Names, language: Language): Columns {
  return [
    ...whatItSays(names, language),
    ...whereItStands(names, language),
    ...[...itsRange(language), ...itsStanding(language)].map((column) => ({
      ...column,
      hidden: true as const,
    })),
  ];
}

function whatItSays(names: Names, language: Language): Columns {
  const {fields} = evidenceText[language];
  const {metric, value} = dataText[language];
  const named = (kind: string, code: string | null) => (code ? names.of(kind, code) : "");
  return [
    {id: "region", title: fields.region, text: (row) => named("region", row.region), width: 90},
    {id: "programme", title: fields.programme, text: (row) => named("programme", row.programme), width: 130},
    {id: "metric", title: metric, text: (row) => named("metric", row.metric), width: 210},
    {
      id: "value",
      title: value,
      text: names.amount,
      sortBy: (row) => row.value,
      evidence: open,
      width: 150,
      numeric: true,
    },
    dateColumn({id: "as_of", title: fields.asOf, read: (row) => row.as_of}, language),
    {id: "batch", title: fields.batch, text: (row) => named("batch", row.batch), width: 150},
    {id: "definition", title: fields.measure, text: (row) => named("definition", row.definition), width: 120},
  ];
}

function whereItStands(names: Names, language: Language): Columns {
  const {fields, kinds} = evidenceText[language];
  const publisher = (row: FigureListRow) =>
    publisherName(row.publisher, language, row.publisher_en) ?? row.title;
  const note = (row: FigureListRow) => plainNote(language === "zh" ? row.note_zh : row.note_en, language);
  return [
    {id: "member", title: names.of("breakdown", "category"), text: (row) => names.member(row), width: 120},
    {id: "kind", title: fields.kind, text: (row) => kinds[row.kind], width: 110},
    {id: "grade", title: fields.grade, text: (row) => row.grade, width: 90},
    {id: "publisher", title: fields.publisher, text: publisher, width: 170},
    dateColumn({id: "published_on", title: fields.published, read: (row) => row.published_on}, language),
    {id: "note", title: fields.note, text: note, evidence: open, width: 320, below: true},
    {id: "observation", title: fields.id, text: open, evidence: open, width: 110},
  ];
}

function itsRange(language: Language): Columns {
  const {fields, qualifiers} = evidenceText[language];
  const text = dataText[language];
  const end = (value: number) => (value === Infinity ? text.unlimited : formatNumber(value));
  const values = ({value, qualifier}: FigureListRow) => valueInterval(value, qualifier);
  const number = {evidence: open, width: 120, numeric: true};
  return [
    {id: "qualifier", title: fields.qualifier, text: (row) => qualifiers[row.qualifier], width: 140},
    {
      id: "low",
      title: text.low,
      text: (row) => end(values(row).low),
      sortBy: (row) => values(row).low,
      ...number,
    },
    {
      id: "high",
      title: text.high,
      text: (row) => end(values(row).high),
      sortBy: (row) => values(row).high,
      ...number,
    },
    dateColumn({id: "from", title: text.from, read: (row) => dateInterval(row.as_of).from}, language),
    dateColumn({id: "to", title: text.to, read: (row) => dateInterval(row.as_of).to}, language),
  ];
}

function itsStanding(language: Language): Columns {
  const {fields, asOfBases, statuses, populations, vintages} = evidenceText[language];
  const audience: Record<string, string> = populations;
  const wordOf = (words: Record<string, string>, code: string | null) => (code ? (words[code] ?? code) : "");
  const source = (row: FigureListRow) => `source:${row.source}`;
  return [
    {id: "as_of_basis", title: fields.asOfBasis, text: (row) => asOfBases[row.as_of_basis], width: 150},
    dateColumn({id: "period", title: fields.period, read: (row) => row.period}, language),
    {
      id: "population",
      title: fields.population,
      text: (row) => wordOf(audience, row.population),
      width: 110,
    },
    {id: "status", title: fields.status, text: (row) => statuses[row.status], width: 90},
    {id: "vintage", title: fields.vintage, text: (row) => wordOf(vintages, row.vintage), width: 140},
    {id: "locator", title: fields.locator, text: (row) => row.locator, evidence: open, width: 200},
    {
      id: "fact",
      title: dataText[language].fact,
      text: (row) => row.fact,
      evidence: (row) => row.fact,
      width: 110,
    },
    {id: "source", title: fields.document, text: (row) => row.title, evidence: source, width: 240},
  ];
}
