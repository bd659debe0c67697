import {describe, expect, it} from "vitest";
import {resource} from "../../src/dataset/package.ts";
import {parseTable, type Table} from "../../src/dataset/parse.ts";
import {BrokenRows} from "../../src/ui/BrokenRows.tsx";
import {show} from "../pages/show.tsx";

const units = resource("units");
const sectors = resource("sectors");

const sound = parseTable(units, "unit,name_zh,name_en,name_en_plural\nproduct,个,product,products");
const header = parseTable(units, "unit,name\nproduct,个");
const cells = parseTable(sectors, "sector,name_zh,name_en,position\nfood,食品,Food,first\n,装备,Equipment,2");

async function said(tables: Table[], language: "zh" | "en") {
  const page = await show(<BrokenRows problems={tables.flatMap((table) => table.problems)} />, {language});
  return [...page.querySelectorAll("h2, li")].map((line) => line.textContent);
}

describe(BrokenRows, () => {
  it("says nothing when every row was read", async () => {
    expect(await said([sound], "zh")).toEqual([]);
  });

  it("names in Chinese the file, row and column, what is wrong and what to do", async () => {
    expect(await said([sound, header, cells], "zh")).toEqual([
      "数据文件有错误行，已略去，其余照常显示",
      "units.csv第1行 表头为“unit,name” → 表头应为“unit,name_zh,name_en,name_en_plural”，列名与次序都要一致",
      "sectors.csv第2行“position”列 “first”不是整数 → 只写整数",
      "sectors.csv第3行“sector”列 必填项为空 → 补上内容；没有内容的行应当删去",
    ]);
  });

  it("names them in English", async () => {
    expect(await said([header, cells], "en")).toEqual([
      "Some rows of the data files are broken and left out; the rest is shown",
      'units.csv, row 1 the header is "unit,name" → make it "unit,name_zh,name_en,name_en_plural", names and order alike',
      'sectors.csv, row 2, column “position” "first" is not a whole number → write a whole number',
      "sectors.csv, row 3, column “sector” a required cell is empty → fill it in, or delete a row that says nothing",
    ]);
  });

  it("names a file that is missing as a whole", async () => {
    const missing = {
      resource: units,
      rows: [],
      fileRows: [],
      problems: [{file: "units.csv", row: null, column: null, rule: "missing_file" as const, details: {}}],
    };
    expect((await said([missing], "zh"))[1]).toBe(
      "units.csv 文件不存在或打不开 → 把该 CSV 文件放回数据文件夹",
    );
  });
});
