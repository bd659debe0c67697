import type {CellObject} from "write-excel-file/universal";
import {parseEvidence} from "../../domain/evidence.ts";
import type {Language} from "../../domain/view.ts";
import type {SheetCell} from "../../exhibits/citations/sheet.ts";
import {citationText} from "../../text/citation.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exportText} from "../../text/exports.ts";
import type {Fact, Sheaf} from "../sheaf.ts";
import {dataCell, headCell, numberCell} from "./cells.ts";
import type {Page} from "./twin.ts";
import {columnWidths} from "./widths.ts";

/** Every record told of, one row each, figures, targets and computed numbers in common columns. */
export function factsPage({leaves, language}: Sheaf): Page {
  const facts = new Map(leaves.flatMap((leaf) => leaf.facts.map((fact) => [fact.id, fact] as const)));
  const columns = columnsIn(language);
  const {blank} = exportText[language];
  const {value} = citationText[language].columns;
  const rows: CellObject[][] = [
    columns.map(([head]) => headCell(head)),
    ...[...facts.values()].map((fact) =>
      columns.map(([head, cell]) => ({
        ...(head === value && unitOf(fact, language) === "%"
          ? shareCell(fact, cell(fact), language)
          : dataCell(cell(fact), blank, language)),
        wrap: false,
      })),
    ),
  ];
  const last = letters(columns.length - 1);
  return {
    data: rows,
    columns: columnWidths(rows, columns.length),
    frozen: 1,
    filter: `A1:${last}${rows.length}`,
  };
}

// A percentage is the share it is, shown in percent; published ones and those of progress come as numbers of percent.
function shareCell(fact: Fact, cell: SheetCell, language: Language): CellObject {
  if (typeof cell !== "number") return dataCell(cell, exportText[language].blank, language);
  const share = kindOf(fact.id) === "derived" ? cell : Number((cell / 100).toPrecision(12));
  return numberCell(share, "0.##########%");
}

type Column = readonly [head: string, cell: (fact: Fact) => SheetCell];

function columnsIn(language: Language): Column[] {
  const {fields} = evidenceText[language];
  const {columns} = citationText[language];
  const {sheet, unstated} = exportText[language];
  const of = (head: string) => (fact: Fact) => cellOf(fact, head);
  const inputs = (head: string) => (fact: Fact) => cellOf(fact, head) ?? ofInputs(fact, head, language);
  return [
    [fields.id, ({id}) => id],
    [sheet.kind, ({id}) => sheet.kinds[kindOf(id)]],
    [fields.region, of(fields.region)],
    [fields.programme, of(fields.programme)],
    [columns.metric, (fact) => cellOf(fact, columns.metric) ?? cellOf(fact, columns.about)],
    [fields.measure, (fact) => cellOf(fact, fields.measure) ?? (isComputed(fact) ? null : unstated)],
    [columns.member, of(columns.member)],
    [columns.value, (fact) => valueOf(fact, language)],
    [columns.unit, (fact) => unitOf(fact, language)],
    [fields.qualifier, (fact) => qualifierOf(fact, language)],
    [fields.asOf, inputs(fields.asOf)],
    [fields.due, inputs(fields.due)],
    [fields.period, of(fields.period)],
    [fields.grade, (fact) => cellOf(fact, fields.grade) ?? worst(ofInputs(fact, fields.grade, language))],
    [fields.document, inputs(fields.document)],
    [fields.publisher, inputs(fields.publisher)],
    [fields.published, inputs(fields.published)],
    [fields.address, (fact) => inputs(fields.address)(fact) ?? fields.noAddress],
    [columns.formula, of(columns.formula)],
    [sheet.citation, ({citation}) => citation],
    [sheet.evidence, ({address}) => address],
  ];
}

type Kind = "figure" | "target" | "derived" | "progress";

function kindOf(id: string): Kind {
  return parseEvidence(id).kind as Kind;
}

function isComputed({id}: Fact): boolean {
  const kind = kindOf(id);
  return kind === "derived" || kind === "progress";
}

function cellOf({row}: Fact, head: string): SheetCell {
  return row.find(([one]) => one === head)?.[1] ?? null;
}

// What the inputs of a computed number say, each once.
function ofInputs(fact: Fact, head: string, language: Language): string | null {
  const {columns, numbers} = citationText[language];
  const said = numbers.flatMap((number) => cellOf(fact, columns.of(head, number)) ?? []);
  return said.length > 0 ? [...new Set(said)].join("; ") : null;
}

function worst(grades: string | null): string | null {
  return grades?.split("; ").toSorted().at(-1) ?? null;
}

/** The number of a fact; where its part is told in words alone, these. */
function valueOf(fact: Fact, language: Language): SheetCell {
  const {columns} = citationText[language];
  const ref = parseEvidence(fact.id);
  if (ref.kind !== "progress") return cellOf(fact, columns.value);
  const reason = cellOf(fact, columns.reason);
  if (reason !== null) return reason;
  if (ref.part === "done") return cellOf(fact, columns.done);
  return ref.part === "elapsed" ? cellOf(fact, columns.elapsed) : firstSentence(fact.citation);
}

function firstSentence(citation: string): string {
  return /^.*?(?:。|\.(?= [A-Z]))/.exec(citation)?.[0] ?? citation;
}

function unitOf(fact: Fact, language: Language): SheetCell {
  const {columns} = citationText[language];
  const ref = parseEvidence(fact.id);
  if (ref.kind === "progress") return ref.part === "done" || ref.part === "elapsed" ? "%" : null;
  const result = cellOf(fact, columns.result);
  return typeof result === "string" ? result.replace(/^.*[\d,.]+ ?/, "") : cellOf(fact, columns.unit);
}

function qualifierOf(fact: Fact, language: Language): SheetCell {
  const {columns} = citationText[language];
  const ref = parseEvidence(fact.id);
  if (ref.kind === "progress" && ref.part === "elapsed") return cellOf(fact, columns.elapsedQualifier);
  const own = cellOf(fact, evidenceText[language].fields.qualifier);
  return own ?? ofInputs(fact, evidenceText[language].fields.qualifier, language);
}

/** The letters of a column by its place. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}
