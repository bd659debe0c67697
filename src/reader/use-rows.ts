import {createContext, use} from "react";
import type {Answers} from "../engine/answers.ts";
import type {Engine} from "../engine/engine.ts";
import type {Params, Query} from "../engine/query.ts";

export const EngineContext = createContext<Engine | null>(null);

/** The engine that answers here. */
export function useEngine(): Engine {
  const engine = use(EngineContext);
  if (!engine) throw new Error("Rows need an EngineContext above them; see src/main.tsx.");
  return engine;
}

/** A query's rows. Suspends while they load; a failure reaches the nearest error boundary. */
export function useRows<Row>(query: Query<Record<never, never>, Row>): Row[];
export function useRows<P extends Params, Row>(query: Query<P, Row>, params: P): Row[];
export function useRows<P extends Params, Row>(query: Query<P, Row>, params?: P): Row[] {
  return use(useEngine().rows(query, params ?? ({} as P)));
}

/**
 * Answers questions one after the other as they turn out to be needed, during a rendering only. Suspends at the first that is
 * not answered yet.
 */
export function useLookUp(): <P extends Params, Row>(query: Query<P, Row>, params: P) => readonly Row[] {
  const engine = useEngine();
  return (query, params) => use(engine.rows(query, params));
}

/** The answers to some questions, and to all asked before. Suspends until they are there. */
export function useAnswers(...asked: readonly (readonly Query[])[]): Answers {
  const engine = useEngine();
  const coming = asked.flat().map((query) => engine.rows(query, {}));
  for (const rows of coming) use(rows);
  return engine.answers;
}
