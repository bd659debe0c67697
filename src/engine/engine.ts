import {ActionableError, QueryError} from "../domain/errors.ts";
import type {Params, Query} from "./query.ts";

/** The one thing asked of DuckDB; the browser and the tests each supply their own. */
export interface Connection {
  run(sql: string, values: unknown[]): Promise<Record<string, unknown>[]>;
}

export interface Engine {
  /** The rows of a query. Equal questions share one promise, so React may `use` it. */
  rows<P extends Params, Row>(query: Query<P, Row>, params: P): Promise<Row[]>;
}

const remembered = 200;

/**
 * Answers each question once and remembers the newest 200 answers, failures too: React asks again for a promise that
 * failed, and a new one each time would ask without end.
 */
export function createEngine(opening: Promise<Connection>): Engine {
  const answers = new Map<string, Promise<unknown>>();

  async function ask(query: Query, params: Params) {
    const connection = await opening;
    const {sql, values} = bind(query, params);
    return connection.run(sql, values).catch((cause: unknown) => {
      // An engine that died says so itself; only DuckDB's own refusals are the query's fault.
      throw cause instanceof ActionableError ? cause : new QueryError(query.name, cause);
    });
  }

  function remember(key: string, query: Query, params: Params) {
    const answer = ask(query, params);
    answers.set(key, answer);
    if (answers.size > remembered) answers.delete(answers.keys().next().value!);
    return answer;
  }

  return {
    rows<P extends Params, Row>(query: Query<P, Row>, params: P) {
      const key = JSON.stringify([query.name, params]);
      const answer = answers.get(key) ?? remember(key, query as Query, params);
      return answer as Promise<Row[]>;
    },
  };
}

// DuckDB-WASM binds parameters by position only, so $metric becomes $1, $2, …
export function bind(query: Query, params: Params) {
  const names = Object.keys(query.params);
  const sql = query.sql.replace(/\$([a-z_]+)/g, (_, name: string) => `$${names.indexOf(name) + 1}`);
  return {sql, values: names.map((name) => params[name] ?? null)};
}
