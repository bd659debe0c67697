import type {Connection} from "../../src/engine/connection.ts";
import {createEngine, type Engine} from "../../src/engine/engine.ts";

/** An engine that knows only what the database answers. */
export function engineOver(open: () => Promise<Connection>): Engine {
  return createEngine({open, version: "test"});
}
