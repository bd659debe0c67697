import type {Connection} from "./connection.ts";
import type {Shipped} from "./shipment.ts";

/** A database that can be given its data; a server that holds them already has nothing to do here. */
export interface Database extends Connection {
  /** Runs statements that answer nothing, in order. */
  execute(statements: readonly string[]): Promise<void>;
  /** Adds rows, an Arrow IPC stream, to a table; takes the bytes away. */
  insert(table: string, rows: Uint8Array): Promise<void>;
  close(): void;
}

/** Where answers come from: a database to open, the tables it is filled with, the views that queries read. */
export interface Source {
  open(): Promise<Database>;
  tables(): Promise<readonly Shipped[]>;
  /** In build order: a mart may use only those above it. */
  marts: Record<string, string>;
}

export async function openSource({open, tables, marts}: Source): Promise<Connection> {
  const coming = tables();
  // Told of when it is waited for, below.
  coming.catch(() => {});
  const database = await open();
  try {
    await fill(database, await coming);
    await createMarts(database, marts);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

export async function fill(database: Database, tables: readonly Shipped[]): Promise<void> {
  if (tables.length === 0) return;
  await database.execute(tables.map(({create}) => create));
  const filled = tables.filter(({rows}) => rows.length > 0);
  // All are sent before the first has been answered: waiting between them costs more than the rows.
  await Promise.all(filled.map(({name, rows}) => database.insert(name, rows)));
}

export async function createMarts(database: Database, marts: Record<string, string>): Promise<void> {
  const views = Object.entries(marts).map(([name, select]) => `create view ${name} as ${select}`);
  if (views.length > 0) await database.execute(views);
}
