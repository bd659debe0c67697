import Papa from "papaparse";
import {isDatePattern, writtenDate} from "../domain/date-form.ts";
import type {Field, Resource} from "./package.ts";
import type {Problem, Rule, RuleDetails} from "./problem.ts";

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** The rows of a CSV file that fit its schema, where each stood in the file, and what is wrong with the others. */
export interface Table {
  resource: Resource;
  rows: Row[];
  /** File row of each entry of `rows`; the header is row 1. */
  fileRows: number[];
  problems: Problem[];
}

/** Reads one CSV by its Table Schema. A row with a bad cell is left out and named; nothing is guessed. */
export function parseTable(resource: Resource, text: string): Table {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {delimiter: ",", skipEmptyLines: true});
  const [header = [], ...records] = parsed.data;
  const named = withoutEnd(header, 0);
  const table: Table = {resource, rows: [], fileRows: [], problems: headerProblems(resource, named)};
  if (parsed.errors.some(({type}) => type === "Quotes")) table.problems.push(quotesProblem(resource));
  if (table.problems.length > 0) return table;
  const spare = header.length - named.length;
  if (spare > 0) table.problems.push(problemIn(resource, 1, fault("empty_columns", {count: spare})));
  const starts = rowStarts(text, records.length + 1);
  records.forEach((record, index) => {
    // `starts` goes as far as the records do.
    const fileRow = starts[index + 1]!;
    const own = withoutEnd(record, named.length);
    const {row, problems} = parseRecord(resource, own, fileRow);
    const more = record.length - own.length - spare;
    if (more > 0 && problems.length === 0)
      table.problems.push(problemIn(resource, fileRow, fault("empty_columns", {count: more})));
    table.problems.push(...problems);
    if (problems.length > 0) return;
    table.rows.push(row);
    table.fileRows.push(fileRow);
  });
  return table;
}

/** Cells without the empty ones at their end, which Excel leaves where something once stood; at least so many. */
function withoutEnd(cells: string[], least: number): string[] {
  const last = cells.findLastIndex((cell) => cell !== "");
  return cells.slice(0, Math.max(last + 1, least));
}

function problemIn(resource: Resource, row: number, found: Fault): Problem {
  return {file: resource.path, row, column: null, ...found};
}

function headerProblems(resource: Resource, header: string[]): Problem[] {
  const expected = resource.schema.fields.map((field) => field.name);
  if (expected.join(",") === header.join(",")) return [];
  const details = {found: header.join(","), expected: expected.join(",")};
  return [{file: resource.path, row: 1, column: null, rule: "header", details}];
}

// A quote that never closes swallows the rows behind it, so no row of the file can be trusted.
function quotesProblem(resource: Resource): Problem {
  return {file: resource.path, row: null, column: null, rule: "quotes", details: {}};
}

function parseRecord(resource: Resource, record: string[], fileRow: number) {
  const {fields} = resource.schema;
  const row: Row = {};
  const problems: Problem[] = [];
  const report = (column: string | null, fault: Fault) =>
    problems.push({file: resource.path, row: fileRow, column, ...fault});
  if (record.every((found) => found === "")) {
    report(null, fault("empty_row", {}));
    return {row, problems};
  }
  if (record.length !== fields.length) {
    report(null, fault("cell_count", {found: record.length, expected: fields.length}));
    return {row, problems};
  }
  fields.forEach((field, index) => {
    // As many cells as fields, by the check above.
    const text = record[index]!;
    const found = cellFault(field, text);
    if (found) report(field.name, found);
    else row[field.name] = cell(field, text);
  });
  return {row, problems};
}

function cell(field: Field, text: string): Cell {
  if (text === "") return null;
  if (field.type === "boolean") return text === "true";
  return field.type === "string" ? text : Number(text);
}

type Fault = Pick<Problem, "rule" | "details">;

function fault<R extends Rule>(rule: R, details: RuleDetails[R]): Fault {
  return {rule, details};
}

function cellFault(field: Field, found: string): Fault | null {
  const {required, pattern, enum: allowed} = field.constraints ?? {};
  if (found === "") return required ? fault("required", {}) : null;
  if (field.type === "number" && !/^-?\d+(\.\d+)?$/.test(found)) return fault("number", {found});
  if (field.type === "integer" && !/^-?\d+$/.test(found)) return fault("integer", {found});
  if (field.type === "boolean" && found !== "true" && found !== "false") return fault("boolean", {found});
  if (allowed && !allowed.includes(found)) return fault("enum", {found, allowed: allowed.join(", ")});
  return pattern && !new RegExp(pattern).test(found) ? patternFault(found, pattern) : null;
}

function patternFault(found: string, pattern: string): Fault {
  const written = isDatePattern(pattern) ? writtenDate(found) : null;
  return written ? fault("date_form", {found, written}) : fault("pattern", {found, pattern});
}

// Papa reports no line of a record, and quoted cells may hold line breaks: count them outside quotes.
function rowStarts(text: string, records: number): number[] {
  const starts: number[] = [];
  let line = 1;
  let quoted = false;
  let begun = false;
  for (let at = 0; at < text.length && starts.length <= records; at++) {
    const character = text[at];
    if (!begun && character !== "\n" && character !== "\r" && character !== "\uFEFF") {
      starts.push(line);
      begun = true;
    }
    if (character === '"') quoted = !quoted;
    if (character !== "\n") continue;
    line++;
    if (!quoted) begun = false;
  }
  return starts;
}
