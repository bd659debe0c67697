import {ActionableError, QueryError} from "../domain/errors.ts";
import {unpack} from "../snapshot/packed.ts";
import {settled, settling} from "../domain/settled.ts";
import type {Answers} from "./answers.ts";
import type {Params, Query} from "./query.ts";

/** The one thing asked of DuckDB; the browser and the tests each supply their own. */
export interface Connection {
  run(sql: string, values: unknown[]): Promise<Record<string, unknown>[]>;
}

export interface Engine {
  /** The rows of a query. Equal questions share one promise, so React may `use` it. */
  rows<P extends Params, Row>(query: Query<P, Row>, params: P): Promise<Row[]>;
  /** Opens the database before anything needs it; resolves when that is done or has failed. */
  warm(): Promise<void>;
  /** The rows already there, without waiting. */
  answers: Answers;
}

const remembered = 200;

/**
 * Answers from the snapshot the build made, at once, and opens the database for what that does not hold. Answers each
 * question once and remembers the newest 200 answers, failures too: React asks again for a promise that failed, and a
 * new one each time would ask without end.
 */
export function createEngine(open: () => Promise<Connection>): Engine {
  const answers = new Map<string, Promise<unknown>>();
  const there = new Map<string, readonly unknown[]>();
  let opening: Promise<Connection> | null = null;

  function connection() {
    opening ??= open();
    return opening;
  }

  async function ask(query: Query, params: Params) {
    const {run} = await connection();
    const {sql, values} = bind(query, params);
    return run(sql, values).catch((cause: unknown) => {
      // An engine that died says so itself; only DuckDB's own refusals are the query's fault.
      throw cause instanceof ActionableError ? cause : new QueryError(query.name, cause);
    });
  }

  function answer(query: Query, params: Params): Promise<unknown> {
    const {answer: shipped} = query;
    if (!shipped) return ask(query, params);
    if (typeof shipped !== "function") return settled(unpack(shipped));
    return shipped().then(
      ({default: packed}) => (packed ? unpack(packed) : ask(query, params)),
      () => ask(query, params),
    );
  }

  function remember(key: string, query: Query, params: Params) {
    const rows = settling(answer(query, params));
    if (Object.keys(params).length === 0) {
      const now = (rows as {value?: unknown[]}).value;
      if (now) there.set(query.name, now);
      rows.then(
        (found) => there.set(query.name, found as unknown[]),
        () => {},
      );
    }
    answers.set(key, rows);
    if (answers.size > remembered) answers.delete(answers.keys().next().value!);
    return rows;
  }

  return {
    answers: {
      rows<Row>({name}: Query<Record<never, never>, Row>) {
        const rows = there.get(name);
        if (!rows) throw new Error(`The query ${name} has not been asked.`);
        return rows as readonly Row[];
      },
    },
    rows<P extends Params, Row>(query: Query<P, Row>, params: P) {
      const key = JSON.stringify([query.name, params]);
      const rows = answers.get(key) ?? remember(key, query as Query, params);
      return rows as Promise<Row[]>;
    },
    async warm() {
      // Whoever asks for rows is told of a failure.
      await connection().catch(() => {});
    },
  };
}

// DuckDB-WASM binds parameters by position only, so $metric becomes $1, $2, …
export function bind(query: Query, params: Params) {
  const names = Object.keys(query.params);
  const sql = query.sql.replace(/\$([a-z_]+)/g, (_, name: string) => `$${names.indexOf(name) + 1}`);
  return {sql, values: names.map((name) => params[name] ?? null)};
}
