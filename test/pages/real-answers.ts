import {createEngine} from "../../src/engine/engine.ts";
import {queries} from "../../src/queries/index.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {readData} from "../dataset/read-data.ts";
import {openNodeConnection} from "../engine/node-connection.ts";

/** What the project's own data answer to every query that asks for nothing in particular. */
export async function realAnswers(): Promise<Record<string, object[]>> {
  const engine = createEngine(() => openNodeConnection(readData(), marts));
  const asked = queries.filter(({params}) => Object.keys(params).length === 0);
  const answers: Record<string, object[]> = {};
  for (const query of asked) answers[query.name] = (await engine.rows(query, {})) as object[];
  return answers;
}
