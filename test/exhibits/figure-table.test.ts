import {describe, expect, it} from "vitest";
import {figureTable} from "../../src/exhibits/figure-table.ts";
import {voice} from "../../src/exhibits/voice.ts";
import {figure} from "../domain/sample.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";

const speaker = voice(answersOf({}), reading({language: "en"}));
const columns = ["region", "batch", "date", "value", "grade"] as const;
const table = figureTable(
  [figure({observation: "O-1", value: 54, region: "370000", as_of: "2024-03", grade: "B", batch: null})],
  {caption: "Totals", columns, titles: {date: "Counted on"}},
  speaker,
);

describe(figureTable, () => {
  it("names its columns as every table does, but for those called otherwise here", () => {
    expect(table.columns).toEqual(["Region", "Batch", "Counted on", "Value", "Source grade"]);
  });

  it("says of a figure what its columns ask, the value opening its evidence", () => {
    const [row] = table.rows;
    expect(row?.key).toBe("O-1");
    expect(row?.cells[1]).toEqual([]);
    expect(row?.cells.slice(2)).toEqual([
      [{words: "March 2024", date: "2024-03"}],
      [expect.objectContaining({evidence: "O-1", words: expect.stringContaining("54")})],
      [{words: "grade B"}],
    ]);
  });
});
