import {describe, expect, it} from "vitest";
import {columnShares} from "../../../src/pages/data/column-shares.ts";

const columns = [{title: "地区"}, {title: "截至日期"}, {title: "说明"}];
const rows = Array.from({length: 20}, () => [
  "山西",
  "2025-01-06",
  "第一批后的累计数，与第一批相同，文中写明，另有两份文件这样说",
]);

describe(columnShares, () => {
  it("takes the whole width, a date on its line, the rest for what is long", () => {
    const [region, date, note] = columnShares(columns, rows);
    expect(region! + date! + note!).toBeCloseTo(100);
    expect((date! * 97) / 100).toBeGreaterThan(5.8);
    expect(note).toBeGreaterThan(80);
  });

  it("leaves no column narrower than four characters, an empty one neither", () => {
    const many = Array.from({length: 14}, () => ({title: "口径"}));
    const shares = columnShares(many, [many.map(() => "")]);
    for (const share of shares) expect((share * 97) / 100).toBeGreaterThan(4);
    expect(columnShares(columns, []).every((share) => share > 0)).toBe(true);
  });

  it("goes by most rows, not by one long text among them", () => {
    const odd = rows.with(0, ["一个非常长的地区名称写在这里，只此一行", "2025-01-06", "说明"]);
    expect(columnShares(columns, odd)[0]).toBeLessThan(10);
  });
});
