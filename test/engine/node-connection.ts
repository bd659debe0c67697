import {startDuckDB} from "../../scripts/build/node-connection.ts";
import type {Table} from "../../src/dataset/parse.ts";
import {shipped} from "../../src/engine/arrow.ts";
import type {Connection} from "../../src/engine/connection.ts";
import {duckdb, type Session} from "../../src/engine/duckdb.ts";
import {openSource} from "../../src/engine/source.ts";

// The files of a project without isolation share this module, and so one DuckDB.
let starting: ReturnType<typeof startDuckDB> | null = null;
let databases = 0;
const opened = new WeakMap<readonly Table[], Promise<Connection>>();

/**
 * A connection to a database of these tables alone, beside all others in the one DuckDB of the test run. Who asks with
 * the same array gets the same database, so nobody may change what is in it.
 */
export function openNodeConnection(
  tables: readonly Table[],
  marts: Record<string, string>,
): Promise<Connection> {
  const connection = opened.get(tables) ?? open(tables, marts);
  opened.set(tables, connection);
  return connection;
}

/** The one DuckDB of the test run. */
export function sharedDuckDB(): ReturnType<typeof startDuckDB> {
  return (starting ??= startDuckDB());
}

async function open(tables: readonly Table[], marts: Record<string, string>): Promise<Connection> {
  const started = await sharedDuckDB();
  const name = `test_${++databases}`;
  started.connect().query(`attach ':memory:' as ${name}`);
  // Every session begins in the database they all share.
  const connect = () => {
    const session = started.connect();
    session.query(`use ${name}`);
    return session as unknown as Session;
  };
  const tablesOf = async () => tables.map(shipped);
  return openSource({open: () => duckdb(connect, () => {}), tables: tablesOf, marts});
}
