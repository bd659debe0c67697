import {expect, it} from "vitest";
import {linked, say} from "../../src/exhibits/words.ts";
import {sheetOf} from "../../src/exports/tables.ts";

it("leaves out columns that say nothing in any row, or only lead elsewhere", () => {
  const [said, link] = [say("一"), [{words: "路径", to: {page: "targets" as const}}]];
  const row = (key: string, ...cells: ReturnType<typeof say>[]) => ({key, cells});
  const rows = [row("a", said, [], link, linked("O-1", "1个")), row("b", said, [], link, [])];
  const {heads, rows: kept} = sheetOf({caption: "表", columns: ["甲", "空", "路径", "数值"], rows});
  expect(heads).toEqual(["甲", "数值"]);
  expect(kept.map(({cells}) => cells.length)).toEqual([2, 2]);
});
