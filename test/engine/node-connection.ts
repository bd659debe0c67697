import {startDuckDB} from "../../scripts/build/node-connection.ts";
import type {Table} from "../../src/dataset/parse.ts";
import {shipped} from "../../src/engine/arrow.ts";
import type {Connection} from "../../src/engine/engine.ts";
import {connectionOf, fill, type Session} from "../../src/engine/session.ts";

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

async function open(tables: readonly Table[], marts: Record<string, string>): Promise<Connection> {
  starting ??= startDuckDB();
  const session = (await starting).connect() as unknown as Session;
  const name = `test_${++databases}`;
  await session.query(`attach ':memory:' as ${name}; use ${name}`);
  await fill(session, tables.map(shipped), marts);
  return connectionOf(session);
}
