import {readdirSync, readFileSync} from "node:fs";
import {beforeAll, expect, it} from "vitest";
import type {Answers} from "../../src/engine/answers.ts";
import {exhibitsOf} from "../../src/exhibits/index.ts";
import {sourceLine} from "../../src/exhibits/source-line.ts";
import {recordEnd} from "../../src/model/searched-to.ts";
import {formatDate} from "../../src/text/format.ts";
import {shell} from "../../src/text/shell.ts";
import {realAnswers} from "../pages/real-answers.ts";
import {opening} from "../queries/fixture.ts";
import {answersOf} from "./answers.ts";
import {textsOf} from "./parts.ts";
import {reading} from "./reader.ts";

const wholeDays = /\d{4}年\d{1,2}月\d{1,2}日/g;

/** The days that the record itself names, as pages write them. */
const named = new Set(
  readdirSync("data")
    .filter((file) => file.endsWith(".csv"))
    .map((file) => readFileSync(`data/${file}`, "utf8"))
    .flatMap((text) => [
      ...(text.match(/\d{4}-\d{2}-\d{2}/g) ?? []).map((day) => formatDate(day, "zh")),
      ...(text.match(wholeDays) ?? []),
    ]),
);

let all: Answers;
beforeAll(async () => {
  all = answersOf(await realAnswers());
}, opening);

// Around the last day that a date of no more than "2026" may mean, and long after.
it.each(["2026-12-30", "2026-12-31", "2027-01-01", "2028-02-29", "2035-06-30"])(
  "on %s no exhibit names a day that no source names, nor a later search",
  (on) => {
    const reader = reading({on});
    for (const exhibit of new Set(Object.values(exhibitsOf).flat())) {
      const told = exhibit.build(all, reader);
      if (!told) continue;
      const days = textsOf(told).flatMap(({text}) => text.match(wholeDays) ?? []);
      const strange = days.filter((day) => !named.has(day) && day !== formatDate(on, "zh"));
      expect.soft(strange, exhibit.id).toEqual([]);
      expect
        .soft(JSON.stringify(sourceLine(told.sources, all, reader)), exhibit.id)
        .toContain(shell.zh.searched(formatDate(recordEnd(all), "zh")));
    }
  },
);
