import type {ColumnTable} from "./column-table.ts";
import type {Connection, RunOptions} from "./connection.ts";

/** A database that is opened when it is first wanted, and again after it failed or broke. */
export class OnDemandDatabase {
  private readonly open: () => Promise<Connection>;
  private readonly asked = new Set<Promise<unknown>>();
  private opening: Promise<Connection> | null = null;

  constructor(open: () => Promise<Connection>) {
    this.open = open;
  }

  run(sql: string, values: readonly unknown[], options?: RunOptions): Promise<ColumnTable> {
    const answered = this.connection().then(({run}) => run(sql, values, options));
    this.asked.add(answered);
    const forget = () => void this.asked.delete(answered);
    answered.then(forget, forget);
    return answered;
  }

  /** Resolves when it is open or could not be; whoever asks for rows is told of a failure. */
  async warm(): Promise<void> {
    await this.connection().catch(() => {});
  }

  /** Resolves when nobody waits for an answer. */
  async rest(): Promise<void> {
    while (this.asked.size > 0) await Promise.allSettled(this.asked);
  }

  private connection(): Promise<Connection> {
    if (this.opening) return this.opening;
    const opened = this.open();
    const drop = () => {
      if (this.opening === opened) this.opening = null;
    };
    opened.then(({lost}) => lost?.then(drop), drop);
    return (this.opening = opened);
  }
}
