import {relation} from "../../domain/same-fact.ts";
import type {Language} from "../../domain/view.ts";
import type {Names} from "../../hooks/names.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {publisherName} from "../../text/publishers.ts";
import {sameFactText} from "../../text/same-fact.ts";
import type {TwinTable} from "../../ui/DataTable.tsx";
import {Num} from "../../ui/Num.tsx";
import {subject} from "../evidence/FigureEvidence.tsx";
import type {Told} from "./ToldFact.tsx";

/** The table behind the list of facts with several statements, one row a statement. */
export function sameFactTwin(facts: readonly Told[], language: Language, names: Names): TwinTable {
  const text = sameFactText[language];
  const {columns, grade} = exhibitText[language];
  const {fields, vintages} = evidenceText[language];
  return {
    caption: text.caption,
    columns: [
      text.columns.fact,
      columns.date,
      columns.value,
      text.columns.relation,
      text.columns.rule,
      text.columns.source,
      text.columns.published,
      columns.grade,
      fields.vintage,
    ],
    rows: facts.flatMap(({preference: {figure, rule}, statements}) =>
      statements.map((statement) => ({
        key: statement.observation,
        cells: [
          subject(statement, names),
          statement.as_of,
          <Num key="value" id={statement.observation}>
            {names.amount(statement)}
          </Num>,
          statement === figure ? text.chosen : text.relations[relation(figure, statement)],
          statement === figure && text.rules[rule],
          publisherName(statement.publisher, language) ?? statement.title,
          statement.published_on,
          grade(statement.grade),
          statement.vintage && (vintages[statement.vintage] ?? statement.vintage),
        ],
      })),
    ),
  };
}
