import {beforeAll, describe, expect, it} from "vitest";
import {judgementTable, type JudgementRow} from "../../src/model/judgement-table.ts";
import {answersOf} from "../exhibits/answers.ts";
import {realAnswers} from "../pages/real-answers.ts";
import {opening} from "../queries/fixture.ts";
import {evaluationDays, openOracle, type Oracle} from "./oracle.ts";

let oracle: Oracle;
let answers: ReturnType<typeof answersOf>;

beforeAll(async () => {
  [oracle, answers] = [await openOracle(), answersOf(await realAnswers())];
}, opening);

describe.each(evaluationDays)("on %s", (day) => {
  it("every target is judged as an independent recomputation judges it", () => {
    const expected = oracle.rows(day, "record", "judgements", "pace", "judgement-table");
    const found = judgementTable(answers, day).toSorted((a, b) => (a.target < b.target ? -1 : 1));
    expect(found.length).toBeGreaterThan(50);
    expect(found.map(rounded)).toEqual(expected.map(rounded));
  });
});

/** A row to nine digits: two ways to one number differ in the last bits. */
function rounded(row: JudgementRow | Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      typeof cell === "number" ? Number(cell.toPrecision(9)) : cell,
    ]),
  );
}
