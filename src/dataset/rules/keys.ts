import type {Check} from "../dataset.ts";
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

function duplicates({resource, rows, fileRows}: Table): Problem[] {
  const {primaryKey} = resource.schema;
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const at = fileRows[index]!;
    const key = keyOf(row, primaryKey);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, at);
    if (first === undefined) return [];
    return [
      {file: resource.path, row: at, column: primaryKey[0]!, rule: "duplicate_key", details: {key, first}},
    ];
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
  return table.rows.flatMap((row, index) => {
    if (fields.some((field) => row[field] === null) || known.has(keyOf(row, fields))) return [];
    const details = {found: keyOf(row, fields), resource: reference.resource};
    const column = fields.at(-1)!;
    return [
      {file: table.resource.path, row: table.fileRows[index]!, column, rule: "unknown_reference", details},
    ];
  });
}

function halfFilled({resource, rows, fileRows}: Table, fields: readonly string[]): Problem[] {
  return rows.flatMap((row, index) => {
    const empty = fields.filter((field) => row[field] === null);
    if (empty.length === 0 || empty.length === fields.length) return [];
    const details = {columns: fields.join(", ")};
    return [{file: resource.path, row: fileRows[index]!, column: empty[0]!, rule: "half_reference", details}];
  });
}

function keyOf(row: Row, fields: readonly string[]): string {
  return fields.map((field) => row[field]).join(" + ");
}
