import type {Table} from "./parse.ts";
import type {Problem, Rule, RuleDetails} from "./problem.ts";
import type {Records} from "./records.ts";

/** A record and the place it was read from. */
export interface Entry<T> {
  record: T;
  file: string;
  row: number;
}

/** The readable rows of the whole dataset; a table that is missing is empty. */
export type Dataset = {[Name in keyof Records]: Entry<Records[Name]>[]} & {tables: readonly Table[]};

export type Check = (dataset: Dataset) => Problem[];

export function dataset(tables: ReadonlyMap<string, Table>): Dataset {
  const named = <Name extends keyof Records>(name: Name) => entries<Records[Name]>(tables.get(name));
  return {
    tables: [...tables.values()],
    regions: named("regions"),
    programmes: named("programmes"),
    metrics: named("metrics"),
    metric_variants: named("metric_variants"),
    shown_awards: named("shown_awards"),
    national_lists: named("national_lists"),
    batches: named("batches"),
    members: named("members"),
    sectors: named("sectors"),
    sector_crosswalk: named("sector_crosswalk"),
    sources: named("sources"),
    observations: named("observations"),
    targets: named("targets"),
    items: named("items"),
    policies: named("policies"),
  };
}

/** Rows of a table with their places, typed by the caller. */
export function entries<T>(table: Table | undefined): Entry<T>[] {
  if (!table) return [];
  const {rows, fileRows, resource} = table;
  // Each row has its place in the file.
  return rows.map((row, index) => ({
    record: row as unknown as T,
    file: resource.path,
    row: fileRows[index]!,
  }));
}

/** Records by their key; the first of two with one key counts, since another rule reports the second. */
export function lookup<T>(found: readonly Entry<T>[], key: (record: T) => string): Map<string, T> {
  return new Map(found.map(({record}): [string, T] => [key(record), record]).toReversed());
}

/** A problem in one cell of an entry. */
export function problemAt<T, R extends Rule>(
  {file, row}: Entry<T>,
  column: (keyof T & string) | null,
  rule: R,
  details: RuleDetails[R],
): Problem {
  return {file, row, column, rule, details};
}
