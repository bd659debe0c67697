import {openAsset} from "../assets/open.ts";
import type {Delivery} from "../domain/delivery.ts";
import type {Startup} from "../domain/startup.ts";
import {boot, missing} from "./boot.ts";
import type {Connection} from "./engine.ts";
import {connectionOf, fill, type Session} from "./session.ts";
import {unload} from "./shipment.ts";

/** Who is told what happens while the engine starts. */
export interface Audience {
  progress: (progress: Startup) => void;
  delivered: (delivery: Delivery) => void;
}

/** Opens DuckDB in its worker, loads the tables and builds the marts. Rejects with what went wrong and what to do. */
export async function openConnection(
  tables: string,
  marts: Record<string, string>,
  tell: Audience,
): Promise<Connection> {
  const shipped = openAsset(tables)
    .then(({body}) => new Response(body).arrayBuffer())
    .then(unload)
    .catch(missing);
  shipped.catch(() => {});
  const {opened, delivered, died, arrival} = await boot();
  arrival.tell = () => tell.progress({step: "engine", loaded: arrival.loaded, total: arrival.total});
  arrival.tell();
  delivered.then(tell.delivered).catch(() => {});
  const database = await opened;
  tell.progress({step: "tables", loaded: null, total: null});
  const session = (await database.connect()) as unknown as Session;
  await Promise.race([fill(session, await shipped, marts), died]);
  tell.progress({step: "ready", loaded: null, total: null});
  const connection = connectionOf(session);
  return {run: (sql, values) => Promise.race([connection.run(sql, values), died])};
}
