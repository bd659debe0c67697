import type {ColumnTable} from "./column-table.ts";

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
