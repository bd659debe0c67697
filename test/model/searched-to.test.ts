import {beforeAll, describe, expect, it} from "vitest";
import type {Answers} from "../../src/engine/answers.ts";
import {recordEnd, searchedTo} from "../../src/model/searched-to.ts";
import {publicationDays} from "../../src/queries/publication-days.ts";
import {answersOf} from "../exhibits/answers.ts";
import {reading} from "../exhibits/reader.ts";
import {realAnswers} from "../pages/real-answers.ts";
import {opening} from "../queries/fixture.ts";

const days = (...published: string[]) =>
  answersOf({[publicationDays.name]: published.map((published_on) => ({published_on}))});

let record: Answers;
beforeAll(async () => {
  record = answersOf(await realAnswers());
}, opening);

describe(searchedTo, () => {
  it.each([
    ["the newest day by the evaluation day", ["2026-01-27", "2026-03-13"], "2026-02-01", "2026-01-27"],
    ["the first day of a month", ["2025-10-05", "2025-11"], "2025-12-31", "2025-11-01"],
    ["never the last day of a year", ["2026-03-13", "2026"], "2026-12-31", "2026-03-13"],
  ])("is %s", (_what, published, on, searched) => {
    expect(searchedTo(days(...published), reading({on}))).toBe(searched);
  });

  it.each(["2026-12-30", "2026-12-31", "2027-01-01", "2028-02-29", "2035-06-30"])(
    "is no later on %s than the newest day that some source prints whole",
    (on) => {
      expect(searchedTo(record, reading({on}))).toBe(recordEnd(record));
    },
  );
});
