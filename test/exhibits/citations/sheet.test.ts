import {describe, expect, it} from "vitest";
import {asTable, asTabs, type SheetCell} from "../../../src/exhibits/citations/sheet.ts";

const cell = (value: SheetCell) => asTabs([["head", value]]).split("\n")[1];
const tableCell = (value: SheetCell) => /<\/tr><tr>(.*)<\/tr>/.exec(asTable([["head", value]]))![1];

describe(asTabs, () => {
  it("puts the heads above the cells", () => {
    expect(
      asTabs([
        ["id", "O-1"],
        ["value", 120],
        ["note", null],
        ["unit", "个"],
      ]),
    ).toBe("id\tvalue\tnote\tunit\nO-1\t120\t\t个");
  });

  it.each(["=1+1", "+86 351", "-1.6个百分点", "@SUM(A1)", "＝1", "＋1", "－1", "＠A1", "\t=1", " =1"])(
    "lets %j be no formula",
    (text) => expect(cell(text)).toBe(`'${text.trim()}`),
  );

  it.each<[SheetCell, string]>([
    [-1.6, "-1.6"],
    [40_983_000_000, "40983000000"],
    [0.1441, "0.1441"],
    ["− 1.6", "− 1.6"],
    ["a\tb\nc", "a b c"],
    ['"Ten years"! From', '"""Ten years""! From"'],
    ['the "Shanxi" brand', 'the "Shanxi" brand'],
  ])("writes %j as %j", (value, written) => expect(cell(value)).toBe(written));
});

describe(asTable, () => {
  it("marks text as text, a number and a whole day as what they are", () => {
    const text = "<td style=\"mso-number-format:'\\@'\">";
    expect(tableCell("2025-01")).toBe(`${text}2025-01</td>`);
    expect(tableCell("2025-01-06")).toBe("<td>2025-01-06</td>");
    expect(tableCell(-1.6)).toBe("<td>-1.6</td>");
    expect(tableCell(null)).toBe(`${text}</td>`);
    expect(tableCell("=1+1")).toBe(`${text}'=1+1</td>`);
  });

  it("takes no text for markup", () => {
    expect(tableCell('<img src="x"> & Co')).toContain("&lt;img src=&quot;x&quot;&gt; &amp; Co");
  });
});
