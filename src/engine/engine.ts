import {ActionableError, QueryError} from "../domain/errors.ts";
import {settled, settling} from "../domain/settled.ts";
import type {Answers} from "./answers.ts";
import {rowsOf, type ColumnTable} from "./column-table.ts";
import {Memory, type Kept} from "./memory.ts";
import type {Params, Query} from "./query.ts";
import type {ShippedAnswers} from "./shipped-answers.ts";

/** The one thing asked of a database; the browser and the tests each supply their own. */
export interface Connection {
  /** Rejects with the signal's reason when cancelled. */
  run(sql: string, values: readonly unknown[], options?: RunOptions): Promise<ColumnTable>;
  /** Resolves when the database is gone, because it broke; absent where that cannot be. */
  lost?: Promise<unknown>;
}

export interface RunOptions {
  signal?: AbortSignal | undefined;
}

/** Answers about one version of the data. */
export interface Engine {
  readonly version: string;
  /** What has been answered, to be read without waiting. */
  readonly answers: Answers;
  /** The rows of a query. Equal questions share one promise, so React may `use` it. */
  rows<P extends Params, Row>(query: Query<P, Row>, params: P): Promise<Row[]>;
  /** Answers any SQL; nothing of it is remembered. Once cancelled, nobody waits for what the database still does. */
  run(sql: string, values: readonly unknown[], options?: RunOptions): Promise<ColumnTable>;
  /** Fetches what the build answered to a query, so that each of its questions is answered at once; else opens the database. */
  prepare(query: Pick<Query, "answer">): Promise<void>;
  /** Opens the database before anything needs it; resolves when that is done or has failed. */
  warm(): Promise<void>;
  /** Resolves when nobody waits for the database. */
  rest(): Promise<void>;
  /** Lets go of what failed, so that whoever asks again is answered anew. */
  retry(): void;
}

export interface EngineOptions {
  /** Opens the database; called again after it failed or broke. */
  open: () => Promise<Connection>;
  /** Names the data: other data, and be it one row, are another version and another engine. */
  version: string;
  /** What the build answered about this version. */
  shipped?: ShippedAnswers;
}

const remembered = 200;

/**
 * Answers what the build has answered at once, and opens the database for the rest. Each question is answered once:
 * what the build answered and what takes no parameters is kept for ever, since charts are drawn anew when rows are, and
 * of the rest the 200 answers that were used last.
 */
export function createEngine({open, version, shipped}: EngineOptions): Engine {
  const memory = new Memory(remembered);
  let opening: Promise<Connection> | null = null;
  const asked = new Set<Promise<unknown>>();

  function connection(): Promise<Connection> {
    if (opening) return opening;
    const opened = open();
    const drop = () => {
      if (opening === opened) opening = null;
    };
    opened.then(({lost}) => lost?.then(drop), drop);
    return (opening = opened);
  }

  function run(sql: string, values: readonly unknown[], options?: RunOptions): Promise<ColumnTable> {
    const answered = connection().then(({run}) => run(sql, values, options));
    asked.add(answered);
    const forget = () => void asked.delete(answered);
    answered.then(forget, forget);
    return answered;
  }

  async function ask(query: Query, params: Params) {
    const {sql, values} = bind(query, params);
    const table = await run(sql, values).catch((cause: unknown) => {
      // An engine that died says so itself; only DuckDB's own refusals are the query's fault.
      throw cause instanceof ActionableError ? cause : new QueryError(query.name, cause);
    });
    return rowsOf(table);
  }

  async function warm() {
    // Whoever asks for rows is told of a failure.
    await connection().catch(() => {});
  }

  function answer(query: Query, params: Params): Kept {
    const question = JSON.stringify([query.name, params]);
    const recalled = memory.recall(question);
    if (recalled) return recalled;
    const found = shipped?.rows(query, params) ?? null;
    const isPinned = found !== null || Object.keys(query.params).length === 0;
    if (Array.isArray(found)) return memory.keep(question, {promise: settled(found), rows: found}, isPinned);
    const coming = found ? found.then((rows) => rows ?? ask(query, params)) : ask(query, params);
    const kept: Kept = {promise: settling(coming), rows: null};
    coming.then(
      (rows) => (kept.rows = rows),
      () => {},
    );
    return memory.keep(question, kept, isPinned);
  }

  const answers: Answers = {
    rows<Row>(query: Query<Record<never, never>, Row>) {
      const rows = answers.known(query);
      if (!rows) throw new Error(`Query ${query.name} has not been answered yet.`);
      return rows;
    },
    known<Row>({name}: Query<Record<never, never>, Row>) {
      const rows = memory.recall(JSON.stringify([name, {}]))?.rows ?? null;
      return rows as readonly Row[] | null;
    },
  };

  return {
    version,
    answers,
    rows: <P extends Params, Row>(query: Query<P, Row>, params: P) =>
      answer(query as Query, params).promise as Promise<Row[]>,
    run: async (sql, values, {signal} = {}) => {
      signal?.throwIfAborted();
      const answered = run(sql, values, {signal});
      return signal ? Promise.race([answered, aborted(signal)]) : answered;
    },
    async prepare(query) {
      if (!(await shipped?.load(query))) void warm();
    },
    warm,
    async rest() {
      while (asked.size > 0) await Promise.allSettled(asked);
    },
    retry: () => memory.letFailuresGo(),
  };
}

/** Rejects when the signal is given. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), {once: true});
  });
}

// DuckDB binds parameters by position only, so $metric becomes $1, $2, …
export function bind(query: Query, params: Params) {
  const names = Object.keys(query.params);
  const sql = query.sql.replace(/\$([a-z_]+)/g, (_, name: string) => `$${names.indexOf(name) + 1}`);
  return {sql, values: names.map((name) => params[name] ?? null)};
}
