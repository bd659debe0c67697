import {isNonEmpty} from "../../domain/non-empty.ts";
import {entries, problemAt, type Check} from "../dataset.ts";
import type {ForeignKey} from "../package.ts";
import type {Row, Table} from "../parse.ts";
import type {Problem} from "../problem.ts";

/** No two rows of a table share a primary key. */
export const primaryKeys: Check = ({tables}) => tables.flatMap(duplicates);

/** Every filled reference names a row that exists; a reference with an empty part points nowhere and is skipped. */
export const foreignKeys: Check = ({tables}) => {
  const named = new Map(tables.map((table): [string, Table] => [table.resource.name, table]));
  return tables.flatMap((table) =>
    (table.resource.schema.foreignKeys ?? []).flatMap((reference) => dangling(table, reference, named)),
  );
};

/** A reference of several columns is filled whole or not at all. */
export const halfReferences: Check = ({tables}) =>
  tables.flatMap((table) =>
    (table.resource.schema.foreignKeys ?? []).flatMap(({fields}) => halfFilled(table, fields)),
  );

function duplicates(table: Table): Problem[] {
  const {primaryKey} = table.resource.schema;
  const seen = new Map<string, number>();
  return entries<Row>(table).flatMap((entry) => {
    const key = keyOf(entry.record, primaryKey);
    const first = seen.get(key);
    if (first !== undefined) return [problemAt(entry, primaryKey[0] ?? null, "duplicate_key", {key, first})];
    seen.set(key, entry.row);
    return [];
  });
}

function dangling(
  table: Table,
  {fields, reference}: ForeignKey,
  tables: ReadonlyMap<string, Table>,
): Problem[] {
  const target = tables.get(reference.resource);
  // Rows that could not be read are missing from the table: what they are called is not known.
  if (!target || target.problems.length > 0) return [];
  const known = new Set(target.rows.map((row) => keyOf(row, reference.fields)));
  return entries<Row>(table).flatMap((entry) => {
    const key = keyOf(entry.record, fields);
    if (fields.some((field) => entry.record[field] === null) || known.has(key)) return [];
    const details = {found: key, resource: reference.resource};
    return [problemAt(entry, fields.at(-1) ?? null, "unknown_reference", details)];
  });
}

function halfFilled(table: Table, fields: readonly string[]): Problem[] {
  return entries<Row>(table).flatMap((entry) => {
    const empty = fields.filter((field) => entry.record[field] === null);
    if (!isNonEmpty(empty) || empty.length === fields.length) return [];
    return [problemAt(entry, empty[0], "half_reference", {columns: fields.join(", ")})];
  });
}

function keyOf(row: Row, fields: readonly string[]): string {
  return fields.map((field) => row[field]).join(" + ");
}
