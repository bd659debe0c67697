import {resolve} from "node:path";
import type {Table} from "../../src/dataset/parse.ts";
import {ActionableError} from "../../src/domain/errors.ts";
import {commandsText} from "../../src/text/commands.ts";
import {dataFolder, readDataset} from "../build/dataset.ts";
import type {Asked} from "./asked.ts";

export type Computed = typeof import("./computed.ts");

/** The tables of a data folder, whole; throws where some of it cannot be read. */
export function readable({folder = dataFolder, language}: Asked): Table[] {
  const tables = readDataset(folder);
  const problems = tables.flatMap((table) => table.problems);
  const {broken, checkFirst} = commandsText[language];
  if (problems.length > 0) throw new ActionableError(broken(problems.length), checkFirst);
  return tables;
}

/** The app's own judgements over the answers of a data folder, without the page. */
export async function computed({folder = dataFolder}: Asked): Promise<Computed> {
  // What cannot be answered is refused before Vite is there.
  const [{runnerImport}, {snapshot}] = await Promise.all([import("vite"), import("../build/snapshot.ts")]);
  const {module} = await runnerImport<Computed>(resolve("scripts/tables/computed.ts"), {
    configFile: false,
    logLevel: "error",
    plugins: [snapshot(folder)],
  });
  return module;
}
