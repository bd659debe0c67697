import {DataType, type Field, type RecordBatch, type Schema} from "apache-arrow";
import type {ColumnTable} from "./column-table.ts";

/** What DuckDB sent, whose values are decoded when a column is first read. */
export function arrowTable({fields}: Schema, batches: readonly RecordBatch[]): ColumnTable {
  const read = new Map<number, readonly unknown[]>();
  return {
    length: batches.reduce((sum, {numRows}) => sum + numRows, 0),
    columns: fields.map(({name, type}) => ({name, type: typeName(type)})),
    values(place) {
      const known = read.get(place) ?? valuesOf(fields[place]!, batches, place);
      read.set(place, known);
      return known;
    },
  };
}

function valuesOf({name, type}: Field, batches: readonly RecordBatch[], place: number): unknown[] {
  // DuckDB sends an enum without its words, so that every value would read as null.
  if (DataType.isDictionary(type))
    throw new Error(`Column ${name} is an enum, which cannot be read: cast it to varchar.`);
  return batches.flatMap((batch) => [...batch.getChildAt(place)!]);
}

const names: [is: (type: DataType) => boolean, name: string | ((type: DataType) => string)][] = [
  [DataType.isUtf8, "VARCHAR"],
  [DataType.isDictionary, "VARCHAR"],
  [DataType.isBool, "BOOLEAN"],
  [DataType.isInt, intName],
  [DataType.isFloat, (type) => (String(type) === "Float32" ? "FLOAT" : "DOUBLE")],
  [DataType.isDate, "DATE"],
  [DataType.isTimestamp, "TIMESTAMP"],
  [DataType.isTime, "TIME"],
  [DataType.isInterval, "INTERVAL"],
  [DataType.isBinary, "BLOB"],
  [DataType.isList, ({children}) => `${typeName(children[0]!.type)}[]`],
  [DataType.isStruct, "STRUCT"],
  [DataType.isMap, "MAP"],
];

function typeName(type: DataType): string {
  const name = names.find(([is]) => is(type))?.[1];
  if (!name) return String(type).toUpperCase();
  return typeof name === "string" ? name : name(type);
}

const integers: Record<string, string> = {
  Int8: "TINYINT",
  Int16: "SMALLINT",
  Int32: "INTEGER",
  Int64: "BIGINT",
  Uint8: "UTINYINT",
  Uint16: "USMALLINT",
  Uint32: "UINTEGER",
  Uint64: "UBIGINT",
};

function intName(type: DataType): string {
  return integers[String(type)]!;
}
