import {openAsset} from "../assets/open.ts";
import type {Delivery} from "../domain/delivery.ts";
import type {Startup} from "../domain/startup.ts";
import {boot, throwMissing, type Boot} from "./boot.ts";
import {duckdb, type Session} from "./duckdb.ts";
import {tablesOf} from "./shipment.ts";
import type {Database, Source} from "./source.ts";

/** Who is told what happens while the engine starts. */
export interface Audience {
  progress: (progress: Startup) => void;
  delivered: (delivery: Delivery) => void;
}

/** DuckDB in a worker of the browser, with the tables of a file. */
export function browserSource(tables: string, marts: Record<string, string>, tell: Audience): Source {
  return {
    async open() {
      const booting = await boot();
      const {opened, delivered, arrival} = booting;
      arrival.tell = () => tell.progress({step: "engine", loaded: arrival.loaded, total: arrival.total});
      arrival.tell();
      delivered.then(tell.delivered).catch(() => {});
      await opened;
      tell.progress({step: "tables", loaded: null, total: null});
      return whileAlive(booting);
    },
    async tables() {
      const {body} = await openAsset(tables).catch(throwMissing);
      return tablesOf(await new Response(body).arrayBuffer().catch(throwMissing));
    },
    marts,
  };
}

/** The database, each of whose calls fails when its worker breaks: a crash never settles them. */
async function whileAlive({opened, died, end}: Boot): Promise<Database> {
  const database = await opened;
  const connect = () => database.connect() as unknown as Promise<Session>;
  const living = <T>(promise: Promise<T>) => Promise.race([promise, died]);
  const {run, execute, insert, close} = await living(duckdb(connect, end));
  return {
    run: (...asked) => living(run(...asked)),
    execute: (statements) => living(execute(statements)),
    insert: (name, rows) => living(insert(name, rows)),
    close,
    lost: died.catch(() => {}),
  };
}
