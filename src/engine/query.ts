import type {Columnar} from "../snapshot/columnar.ts";

type SqlName<T> = T extends string
  ? "VARCHAR"
  : T extends boolean
    ? "BOOLEAN"
    : T extends number
      ? "DOUBLE" | "INTEGER" | "BIGINT"
      : never;

/** The declared DuckDB columns of a row type; "?" marks a column that may be null. */
export type ColumnsOf<Row> = {
  [K in keyof Row]-?: null extends Row[K] ? `${SqlName<NonNullable<Row[K]>>}?` : SqlName<Row[K]>;
};

export type Params = Record<string, string | number | null>;

/** A named question to the database; its SQL lives in the `.sql` file of the same name. */
export interface Query<P extends Params = Params, Row = unknown> {
  name: string;
  sql: string;
  /** Parameter names with their SQL types, in the order DuckDB binds them. */
  params: {[K in keyof P]: string};
  columns: Record<keyof Row & string, string>;
  /** What the build computed, with the page that asks, or in a file of its own if large. */
  answer?: Answer | KeyedAnswer;
  /** Carries the row type; never set. */
  row?: Row;
}

export type Answer = Columnar | null | (() => Promise<{default: Columnar | null | Packed}>);

/** A long answer as the one-file edition holds it, opened when it is wanted. */
type Packed = () => Promise<{default: Columnar | null}>;

/**
 * The answers to a query with one parameter, for all its values: the rows of each are those with that value in the key
 * column. `all` may be the answer of another query that has the same rows in the same order, and more columns.
 */
export interface KeyedAnswer {
  key: string;
  all: Answer;
}

type AnswerTo<P extends Params> = keyof P extends never ? Answer : KeyedAnswer;

type Declared<P extends Params, Row> = Omit<Query<P, Row>, "columns" | "answer"> & {
  columns: ColumnsOf<Row>;
  answer?: AnswerTo<P>;
};

/** Declares a query whose columns must spell out exactly the properties of `Row`. */
export function defineQuery<Row, P extends Params = Record<never, never>>(
  query: Declared<P, Row>,
): Query<P, Row> {
  return query as Query<P, Row>;
}
