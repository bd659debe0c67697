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

it("begins below words where more than a row fits there, and goes on on a slide of its own", () => {
  const [whole] = tableParts(table(8), 400, 1000);
  const [two] = tableParts(table(2), 400, 1000);
  const parts = tableParts(table(9), 400, whole!.least, two!.least);
  expect(parts.map(({told}) => told.length)).toEqual([2, 7]);
  expect(parts.map(({begins}) => begins ?? false)).toEqual([false, true]);
  expect(tableParts(table(9), 400, whole!.least, two!.least - 1).map(({told}) => told.length)).toEqual([
    5, 4,
  ]);
});

it("leaves short columns whole, and gives the rest to those that say most", () => {
  const cells = ["湖南名品 · 获评湖南名品数".repeat(3), "不超过100个", "已到期，结果未见公布".repeat(9)];
  const wide = {
    caption: "表",
    heads: ["目标", "目标值", "进展"],
    rows: [{cells: cells.map((words) => [line(words, 12)]), told: 0}],
  };
  const [part] = tableParts(wide, 600, 1000);
  const [drawn] = part!.draw({x: 0, y: 0, width: 600, height: 1000});
  const [first, short, long] = drawn!.kind === "table" ? drawn!.widths : [];
  expect(short).toBeGreaterThan(6 * 12);
  expect(long).toBeGreaterThan(first!);
});
