import {shanghaiToday} from "../../src/domain/date.ts";
import {createEngine} from "../../src/engine/engine.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {registryOf, registryQueries, type Registry} from "../axes.ts";
import {readData} from "../dataset/read-data.ts";
import {openNodeConnection} from "../engine/node-connection.ts";

/** The dataset in Node, for the judge of an axis. */
export async function readRegistry(): Promise<Registry> {
  const engine = createEngine(() => openNodeConnection(readData(), marts));
  for (const query of registryQueries) await engine.rows<Record<never, never>, unknown>(query, {});
  return registryOf(engine.answers, shanghaiToday(new Date()));
}
