import {expect, it} from "vitest";
import {line} from "../../../src/exports/pptx/letters.ts";
import {tableParts} from "../../../src/exports/pptx/plan/table-part.ts";

const table = (count: number) => ({
  caption: "表",
  heads: ["地区"],
  rows: Array.from({length: count}, (_, index) => ({cells: [[line(`第${index}行`, 12)]], told: index})),
});

it("parts rows evenly over as few slides as hold them, each in its order", () => {
  const [whole] = tableParts(table(8), 400, 1000);
  const parts = tableParts(table(9), 400, whole!.least);
  expect(parts.map(({told}) => told.length)).toEqual([5, 4]);
  expect(parts.flatMap(({told}) => told)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  for (const {least} of parts) expect(least).toBeLessThanOrEqual(whole!.least);
});
