import {shanghaiToday} from "../../src/domain/date.ts";
import {registryOf, type Registry} from "../axes.ts";
import {answersOf} from "../exhibits/answers.ts";
import {realAnswers} from "../pages/real-answers.ts";

/** The dataset in Node, for the judge of an axis. */
export async function readRegistry(): Promise<Registry> {
  return registryOf(answersOf(await realAnswers()), shanghaiToday(new Date()));
}
