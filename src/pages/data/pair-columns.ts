import type {Subject} from "../../domain/comparability.ts";
import type {Language} from "../../domain/view.ts";
import {reasonText} from "../../exhibits/reason-text.ts";
import type {ComparabilityRow} from "../../model/comparability-table.ts";
import type {Names} from "../../model/names.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {formatDate} from "../../text/format.ts";
import {judgedTablesText} from "../../text/judged-tables.ts";
import {onCards, type BrowserColumn} from "./browser-column.ts";

/** A compared pair in the reader's words. */
export interface PairInWords {
  a: string;
  b: string;
  metric: string;
  first: string;
  second: string;
  outcome: string;
  reasons: string;
}

/** Puts pairs into words; what is said of a figure is worked out once, since each stands in many pairs. */
export function pairWords(
  figures: ReadonlyMap<string, Subject>,
  names: Names,
  language: Language,
): (row: ComparabilityRow) => PairInWords {
  const text = judgedTablesText[language];
  const {outcomes} = comparabilityText[language];
  const said = new Map<string, string>();
  const words = (id: string) => {
    const known = said.get(id) ?? sayOf(figures.get(id), names, language);
    said.set(id, known);
    return known;
  };
  return ({metric, a, b, outcome, reasons}) => ({
    a,
    b,
    metric: names.of("metric", metric),
    first: words(a),
    second: words(b),
    outcome: outcomes[outcome],
    reasons: reasons.map((reason) => reasonText(reason, names, language)).join(text.reasons),
  });
}

function sayOf(figure: Subject | undefined, names: Names, language: Language): string {
  if (!figure) return "";
  const {region, programme, as_of} = figure;
  const place = [names.of("region", region), programme && names.of("programme", programme)];
  return judgedTablesText[language].says(
    place.filter(Boolean).join(" "),
    names.amount(figure),
    formatDate(as_of, language),
  );
}

/** The columns of the table of pairs. */
export function columnsOfPairs(_names: Names, language: Language): BrowserColumn<PairInWords>[] {
  const text = judgedTablesText[language];
  const [a, b] = [(row: PairInWords) => row.a, (row: PairInWords) => row.b];
  const columns: BrowserColumn<PairInWords>[] = [
    {id: "metric", title: text.metric, text: (row) => row.metric, width: 170},
    {id: "a", title: text.first, text: a, evidence: a, width: 100},
    {id: "first", title: text.firstSays, text: (row) => row.first, evidence: a, width: 240},
    {id: "b", title: text.second, text: b, evidence: b, width: 100},
    {id: "second", title: text.secondSays, text: (row) => row.second, evidence: b, width: 240},
    {id: "outcome", title: text.outcome, text: (row) => row.outcome, width: 100},
    {id: "reasons", title: text.reason, text: (row) => row.reasons, width: 420, below: true},
  ];
  return onCards(columns, {name: ["metric"], hidden: ["a", "b"]});
}
