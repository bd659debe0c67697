import {dateInterval} from "../../domain/date.ts";
import type {Figure} from "../../domain/figure.ts";
import {valueInterval} from "../../domain/interval.ts";
import type {Language} from "../../domain/view.ts";
import type {Names} from "../../hooks/names.ts";
import type {FigureListRow} from "../../queries/figure-list.ts";
import {dataText} from "../../text/data.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatNumber} from "../../text/format.ts";
import {publisherName} from "../../text/publishers.ts";
import type {Column} from "./column.ts";

/** The columns that any list of figures shows first. */
function commonColumns<Row extends Figure>(names: Names, language: Language): Column<Row>[] {
  const {fields} = evidenceText[language];
  const open = (row: Row) => row.observation;
  return [
    {id: "observation", title: fields.id, text: open, evidence: open, width: 110},
    {id: "region", title: fields.region, text: (row) => names.of("region", row.region), width: 90},
    {
      id: "programme",
      title: fields.programme,
      text: (row) => (row.programme ? names.of("programme", row.programme) : ""),
      width: 130,
    },
    {
      id: "metric",
      title: dataText[language].metric,
      text: (row) => names.of("metric", row.metric),
      width: 210,
    },
    {
      id: "value",
      title: dataText[language].value,
      text: names.amount,
      sortBy: (row) => row.value,
      evidence: open,
      width: 150,
      numeric: true,
    },
    {id: "as_of", title: fields.asOf, text: (row) => row.as_of, width: 105},
  ];
}

/** All columns of the list of figures; those seldom needed are hidden at first. */
export function figureColumns(names: Names, language: Language): Column<FigureListRow>[] {
  const {fields, qualifiers, kinds, statuses, populations, vintages} = evidenceText[language];
  const text = dataText[language];
  const values = (row: FigureListRow) => valueInterval(row.value, row.qualifier);
  const days = (row: FigureListRow) => dateInterval(row.as_of);
  const high = (row: FigureListRow) =>
    values(row).high === Infinity ? text.unlimited : formatNumber(values(row).high);
  const audience: Record<string, string> = populations;
  const note = (row: FigureListRow) => (language === "zh" ? row.note_zh : row.note_en) ?? "";
  const open = (row: FigureListRow) => row.observation;
  return [
    ...commonColumns<FigureListRow>(names, language),
    {
      id: "batch",
      title: fields.batch,
      text: (row) => (row.batch ? names.of("batch", row.batch) : ""),
      width: 150,
    },
    {
      id: "definition",
      title: fields.measure,
      text: (row) => (row.definition ? names.of("definition", row.definition) : ""),
      width: 120,
    },
    {id: "member", title: names.of("breakdown", "category"), text: (row) => names.member(row), width: 120},
    {id: "kind", title: fields.kind, text: (row) => kinds[row.kind], width: 110},
    {id: "grade", title: fields.grade, text: (row) => row.grade, width: 90},
    {
      id: "publisher",
      title: fields.publisher,
      text: (row) => publisherName(row.publisher, language) ?? row.title,
      width: 170,
    },
    {id: "published_on", title: fields.published, text: (row) => row.published_on ?? "", width: 110},
    {id: "note", title: fields.note, text: note, evidence: open, width: 320},
    {
      id: "qualifier",
      title: fields.qualifier,
      text: (row) => qualifiers[row.qualifier],
      width: 140,
      hidden: true,
    },
    {
      id: "low",
      title: text.low,
      text: (row) => formatNumber(values(row).low),
      sortBy: (row) => values(row).low,
      evidence: open,
      width: 120,
      numeric: true,
      hidden: true,
    },
    {
      id: "high",
      title: text.high,
      text: high,
      sortBy: (row) => values(row).high,
      evidence: open,
      width: 120,
      numeric: true,
      hidden: true,
    },
    {id: "from", title: text.from, text: (row) => days(row).from, width: 120, hidden: true},
    {id: "to", title: text.to, text: (row) => days(row).to, width: 120, hidden: true},
    {id: "period", title: fields.period, text: (row) => row.period ?? "", width: 130, hidden: true},
    {
      id: "population",
      title: fields.population,
      text: (row) => (row.population ? audience[row.population]! : ""),
      width: 110,
      hidden: true,
    },
    {id: "status", title: fields.status, text: (row) => statuses[row.status], width: 90, hidden: true},
    {
      id: "vintage",
      title: fields.vintage,
      text: (row) => (row.vintage ? (vintages[row.vintage] ?? row.vintage) : ""),
      width: 140,
      hidden: true,
    },
    {
      id: "locator",
      title: fields.locator,
      text: (row) => row.locator,
      evidence: open,
      width: 200,
      hidden: true,
    },
    {
      id: "fact",
      title: text.fact,
      text: (row) => row.fact,
      evidence: (row) => row.fact,
      width: 110,
      hidden: true,
    },
    {
      id: "source",
      title: fields.document,
      text: (row) => row.title,
      evidence: (row) => `source:${row.source}`,
      width: 240,
      hidden: true,
    },
  ];
}
