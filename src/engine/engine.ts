import {ActionableError, QueryError} from "../domain/errors.ts";
import {settled, settling} from "../domain/settled.ts";
import type {Answers} from "./answers.ts";
import {rowsOf, type ColumnTable} from "./column-table.ts";
import type {Connection, RunOptions} from "./connection.ts";
import {Memory, type Kept} from "./memory.ts";
import {OnDemandDatabase} from "./on-demand-database.ts";
import type {Params, Query} from "./query.ts";
import type {ShippedAnswers} from "./shipped-answers.ts";

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
  /** The same, and asks again at once; resolves when all of it is answered. */
  recover(): Promise<unknown>;
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
  const database = new OnDemandDatabase(open);
  const question = ({name}: Pick<Query, "name">, params: Params) => JSON.stringify([name, params]);

  function answer(query: Query, params: Params): Kept {
    const recalled = memory.recall(question(query, params));
    if (recalled) return recalled;
    const found = shipped?.rows(query, params) ?? null;
    const isPinned = found !== null || Object.keys(query.params).length === 0;
    const kept = keptOf(found, {
      ask: () => ask(database, query, params),
      again: () => answer(query, params).promise,
    });
    return memory.keep(question(query, params), kept, isPinned);
  }

  return {
    version,
    answers: answersIn((query) => memory.recall(question(query, {}))?.rows ?? null),
    rows: <P extends Params, Row>(query: Query<P, Row>, params: P) =>
      answer(query as Query, params).promise as Promise<Row[]>,
    run: async (sql, values, {signal} = {}) => {
      signal?.throwIfAborted();
      const answered = database.run(sql, values, {signal});
      return signal ? Promise.race([answered, aborted(signal)]) : answered;
    },
    async prepare(query) {
      if (!(await shipped?.load(query))) void database.warm();
    },
    warm: () => database.warm(),
    rest: () => database.rest(),
    retry: () => void memory.letFailuresGo(),
    recover: () => Promise.all(memory.letFailuresGo().map(({again}) => again())),
  };
}

type Rows = readonly unknown[];

/** What the build answered, at once or soon, or else what `ask` does. */
function keptOf(
  found: Rows | Promise<Rows | null> | null,
  {ask, again}: {ask: () => Promise<Rows>; again: Kept["again"]},
): Kept {
  if (found !== null && !(found instanceof Promise)) return {promise: settled(found), rows: found, again};
  const coming = found ? found.then((rows) => rows ?? ask()) : ask();
  const kept: Kept = {promise: settling(coming), rows: null, again};
  coming.then(
    (rows) => (kept.rows = rows),
    () => {},
  );
  return kept;
}

async function ask(database: OnDemandDatabase, query: Query, params: Params): Promise<Rows> {
  const {sql, values} = bind(query, params);
  const table = await database.run(sql, values).catch((cause: unknown) => {
    // An engine that died says so itself; only DuckDB's own refusals are the query's fault.
    throw cause instanceof ActionableError ? cause : new QueryError(query.name, cause);
  });
  return rowsOf(table);
}

function answersIn(known: (query: Pick<Query, "name">) => Rows | null): Answers {
  return {
    rows<Row>(query: Query<Record<never, never>, Row>) {
      const rows = known(query);
      if (!rows) throw new Error(`Query ${query.name} has not been answered yet.`);
      return rows as readonly Row[];
    },
    known: <Row>(query: Query<Record<never, never>, Row>) => known(query) as readonly Row[] | null,
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
