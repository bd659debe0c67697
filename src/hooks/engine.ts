import {createContext, use} from "react";
import type {Engine} from "../engine/engine.ts";
import type {Params, Query} from "../engine/query.ts";

export const EngineContext = createContext<Engine | null>(null);

/** A query's rows. Suspends while they load; a failure reaches the nearest error boundary. */
export function useRows<Row>(query: Query<Record<never, never>, Row>): Row[];
export function useRows<P extends Params, Row>(query: Query<P, Row>, params: P): Row[];
export function useRows<P extends Params, Row>(query: Query<P, Row>, params?: P): Row[] {
  const engine = use(EngineContext);
  if (!engine) throw new Error("useRows needs an EngineContext above it; see src/main.tsx.");
  return use(engine.rows(query, params ?? ({} as P)));
}
