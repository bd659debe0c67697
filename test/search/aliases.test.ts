import {expect, it} from "vitest";
import {aliases} from "../../src/text/aliases.ts";
import {names} from "../../src/queries/names.ts";
import {realRows} from "../pages/real-answers.ts";

it("gives other names only to what the registry knows, and no name twice", async () => {
  const known = new Set((await realRows(names)).map(({kind, code}) => `${kind}/${code}`));
  expect(Object.keys(aliases).filter((key) => !known.has(key))).toEqual([]);
  const all = Object.values(aliases).flat();
  expect(all.filter((name, place) => all.indexOf(name) !== place)).toEqual([]);
});
