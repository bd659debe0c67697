import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";
import type {TestSpecification, Vitest} from "vitest/node";
import LongestFirst, {longest} from "../../scripts/longest-first.ts";

// A checkout in which nothing has run yet.
const context = {
  config: {root: "/app"},
  cache: {getFileTestResults: () => undefined, getFileStats: () => undefined},
} as unknown as Vitest;
const project = {name: "browser", config: {sequence: {groupOrder: 2}, isolate: false}};

async function sorted(...files: string[]): Promise<string[]> {
  const specs = files.map((file) => ({moduleId: `/app/${file}`, project}) as unknown as TestSpecification);
  const found = await new LongestFirst(context).sort(specs);
  return found.map(({moduleId}) => moduleId.slice("/app/".length));
}

describe(LongestFirst, () => {
  it("begins with the longest files and leaves the others as they came", async () => {
    const [first, second] = longest as [string, string];
    expect(await sorted("test/b.test.ts", second, "test/a.test.ts", first)).toEqual([
      first,
      second,
      "test/b.test.ts",
      "test/a.test.ts",
    ]);
  });

  it.each(longest)("knows %s, which is there", (file) => {
    expect(existsSync(file)).toBe(true);
  });
});
