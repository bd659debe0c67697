import {beforeAll, describe, expect, it} from "vitest";
import {reasonCode} from "../../src/domain/reason-code.ts";
import {comparabilityTable} from "../../src/model/comparability-table.ts";
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
  it("every pair of totals is compared as an independent recomputation compares it", () => {
    const expected = oracle.rows(day, "record", "pairs");
    const found = comparabilityTable(answers, {operation: "rank", day, metric: null});
    expect(found.length).toBeGreaterThan(1000);
    const lines = found.map(({reasons, ...row}) =>
      line({...row, reasons: reasons.map(reasonCode).toSorted().join(" ")}),
    );
    expect(lines).toEqual(expected.map(line));
  });
});

const line = (row: object) => Object.values(row).join(" | ");
