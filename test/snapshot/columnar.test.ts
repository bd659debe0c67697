import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {allRows, columnar, written} from "../../src/snapshot/columnar.ts";

const cells = {
  text: fc.option(fc.constantFrom("甲", "乙", "", "null")),
  free: fc.option(fc.string({unit: "grapheme"})),
  value: fc.option(fc.double({noNaN: true}).filter((value) => !Object.is(value, -0))),
  kept: fc.option(fc.boolean()),
};

describe(columnar, () => {
  it("loses nothing on the way through JSON, nor the order of columns", () => {
    fc.assert(
      fc.property(fc.array(fc.record(cells)), (rows) => {
        const back = allRows(JSON.parse(written(columnar(rows))));
        expect(back).toEqual(rows);
        expect(back.map((row) => Object.keys(row))).toEqual(rows.map((row) => Object.keys(row)));
      }),
    );
  });

  it("keeps an interval without an end", () => {
    const rows = [
      {from: -Infinity, to: 3},
      {from: 3, to: Infinity},
    ];
    expect(allRows(JSON.parse(written(columnar(rows))))).toEqual(rows);
    expect(() => written(columnar([{a: NaN}]))).toThrow("no number");
  });

  it("writes a repeated value once", () => {
    const rows = Array.from({length: 40}, (_, row) => ({
      title: row % 2 ? "关于公布名单的公告" : "关于申报的通知",
    }));
    expect(JSON.stringify(columnar(rows)).match(/公告/g)).toHaveLength(1);
  });

  it("gives each row cells of its own", () => {
    const [first, second] = allRows(columnar([{a: 1}, {a: 1}]));
    expect(first).not.toBe(second);
  });
});
