import {entries, type Entry} from "../../src/dataset/dataset.ts";
import type {Table} from "../../src/dataset/parse.ts";
import type {FigureRecord, ObservationRecord, SourceRecord, TargetRecord} from "../../src/dataset/records.ts";

/** A figure or target, and the founding document it is cited to. */
export interface Citation {
  id: string;
  entry: Entry<FigureRecord>;
  document: string;
}

/** Every figure and target cited to a source that names a file, in the order of the data files. */
export function citations(tables: ReadonlyMap<string, Table>): Citation[] {
  const files = documentFiles(tables);
  const figures = [
    ...entries<ObservationRecord>(tables.get("observations")).map((entry) => ({
      id: entry.record.observation,
      entry,
    })),
    ...entries<TargetRecord>(tables.get("targets")).map((entry) => ({id: entry.record.target, entry})),
  ];
  return figures.flatMap(({id, entry}) => {
    const document = files.get(entry.record.source);
    return document ? [{id, entry, document}] : [];
  });
}

/** The file of each source that names one. */
export function documentFiles(tables: ReadonlyMap<string, Table>): Map<string, string> {
  const sources = entries<SourceRecord>(tables.get("sources"));
  return new Map(
    sources.flatMap(({record}): [string, string][] => (record.file ? [[record.source, record.file]] : [])),
  );
}
