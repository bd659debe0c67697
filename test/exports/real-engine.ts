import type {Engine} from "../../src/engine/engine.ts";
import {answersOf} from "../exhibits/answers.ts";
import {realAnswers, realLookUp} from "../pages/real-answers.ts";

/** An engine that answers from the project's own data. */
export async function realEngine(): Promise<Engine> {
  const lookUp = await realLookUp();
  return {
    version: "test",
    answers: answersOf(await realAnswers()),
    rows: async (query, params) => [...lookUp(query, params)],
    run: () => Promise.reject(new Error("no document asks SQL of its own")),
    prepare: () => Promise.resolve(),
    warm: () => Promise.resolve(),
    rest: () => Promise.resolve(),
    retry: () => {},
    recover: () => Promise.resolve(),
  };
}
