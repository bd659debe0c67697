import type {Table} from "../../src/dataset/parse.ts";
import {citations, documentFiles, type Citation} from "./citations.ts";
import {mostExceptions, type Exception} from "./exceptions.ts";
import type {Finding, FindingDetails} from "./finding.ts";
import {document, reading, type Document} from "./reading.ts";

/** How many figures cite a document, and what became of them. */
export interface Count {
  document: string;
  cited: number;
  found: number;
  excepted: number;
}

export interface Coverage {
  counts: Count[];
  findings: Finding[];
}

const needed = ["sources", "observations", "targets"];

/** Reads every cited figure in its founding document. `texts` gives a document by its file name, or null when it is missing. */
export function coverage(
  tables: ReadonlyMap<string, Table>,
  texts: (file: string) => string | null,
  exceptions: readonly Exception[],
): Coverage {
  const files = [...new Set(documentFiles(tables).values())].toSorted();
  const documents = new Map(files.map((file): [string, Document | null] => [file, opened(texts(file))]));
  const cited = citations(tables).map((citation) =>
    verdict(citation, documents.get(citation.document)!, exceptions),
  );
  return {
    counts: files.map((file) => count(file, cited)),
    findings: [
      ...unreadable(tables),
      ...files.filter((file) => !documents.get(file)).map((file) => missing(file)),
      ...cited.flatMap(({finding}) => finding ?? []),
      ...strayExceptions(exceptions, cited),
    ],
  };
}

interface Verdict {
  citation: Citation;
  excepted: boolean;
  finding: Finding | null;
}

function opened(text: string | null): Document | null {
  return text === null ? null : document(text);
}

function count(file: string, verdicts: readonly Verdict[]): Count {
  const cited = verdicts.filter(({citation}) => citation.document === file);
  const excepted = cited.filter((verdict) => verdict.excepted && !verdict.finding).length;
  const found = cited.filter((verdict) => !verdict.excepted && !verdict.finding).length;
  return {document: file, cited: cited.length, found, excepted};
}

function verdict(citation: Citation, document: Document | null, exceptions: readonly Exception[]): Verdict {
  const exception = exceptions.find(({id}) => id === citation.id);
  if (!document)
    return {citation, excepted: false, finding: at(citation, "locator", "document_missing", citation)};
  const finding = comparison(citation, document);
  if (!exception) return {citation, excepted: false, finding};
  return {citation, excepted: true, finding: exceptionFinding(citation, exception, finding)};
}

function comparison(citation: Citation, document: Document): Finding | null {
  const {id, document: file} = citation;
  const {locator, value, qualifier} = citation.entry.record;
  const cited = {id, locator, document: file};
  const read = reading(document, locator);
  if (read.kind === "ambiguous") return at(citation, "locator", "ambiguous", {...cited, found: read.found});
  if (read.kind !== "read") return at(citation, "locator", read.kind, cited);
  if (read.value !== value)
    return at(citation, "value", "value_differs", {...cited, value, read: read.value});
  if (read.qualifier === qualifier) return null;
  return at(citation, "qualifier", "qualifier_differs", {...cited, qualifier, read: read.qualifier});
}

function exceptionFinding(
  citation: Citation,
  {id, value: excepted}: Exception,
  finding: Finding | null,
): Finding | null {
  const {value} = citation.entry.record;
  if (!finding) return at(citation, "locator", "exception_unneeded", {id});
  return value === excepted ? null : at(citation, "value", "exception_value", {id, value, excepted});
}

function strayExceptions(exceptions: readonly Exception[], verdicts: readonly Verdict[]): Finding[] {
  const cited = new Set(verdicts.map(({citation}) => citation.id));
  const stray = exceptions.filter(({id}) => !cited.has(id)).map(({id}) => general("exception_unknown", {id}));
  const tooMany = {count: exceptions.length, most: mostExceptions};
  return exceptions.length > mostExceptions ? [...stray, general("exceptions_too_many", tooMany)] : stray;
}

// Rows that cannot be read would be left out of the count without a word.
function unreadable(tables: ReadonlyMap<string, Table>): Finding[] {
  return needed.flatMap((name) => {
    const problems = tables.get(name)?.problems.length ?? 1;
    if (problems === 0) return [];
    return [{file: `${name}.csv`, row: null, column: null, kind: "unreadable_table", details: {problems}}];
  });
}

function missing(file: string): Finding {
  return {
    file: "sources.csv",
    row: null,
    column: "file",
    kind: "document_missing",
    details: {document: file},
  };
}

function at<F extends keyof FindingDetails>(
  {entry}: Citation,
  column: "locator" | "value" | "qualifier",
  kind: F,
  details: FindingDetails[F],
): Finding {
  return {file: entry.file, row: entry.row, column, kind, details};
}

function general<F extends keyof FindingDetails>(kind: F, details: FindingDetails[F]): Finding {
  return {file: "scripts/verify/exceptions.ts", row: null, column: null, kind, details};
}
