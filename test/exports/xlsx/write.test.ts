import {describe, expect, it} from "vitest";
import {parseEvidence} from "../../../src/domain/evidence.ts";
import {languages} from "../../../src/domain/view.ts";
import type {Sheaf} from "../../../src/exports/sheaf.ts";
import {writeXlsx} from "../../../src/exports/xlsx/write.ts";
import {say} from "../../../src/exhibits/words.ts";
import {citationText} from "../../../src/text/citation.ts";
import {exportText} from "../../../src/text/exports.ts";
import {opening} from "../../queries/fixture.ts";
import {faultsOf, isWellFormed, partsOf} from "../packages.ts";
import {sheafOf, sheafWith} from "../sheaves.ts";
import {sheetsIn, type ReadCell} from "./read.ts";

describe(writeXlsx, () => {
  it.each(languages)(
    "writes every exhibit of every page as Excel wants it (%s)",
    async (language) => {
      const sheaf = await sheafOf("whole", language);
      const bytes = await writeXlsx(sheaf);
      const parts = partsOf(bytes);
      expect(Object.keys(parts).filter((name) => !isWellFormed(parts[name]!))).toEqual([]);
      const all = Object.values(parts).join("");
      expect(all).not.toContain("<f>");
      expect(all).not.toContain('TargetMode="External"');
      expect(faultsOf(bytes, "xlsx")).toEqual([]);
      const sheets = sheetsIn(bytes);
      const names = [...sheets.keys()];
      expect(names.length).toBeGreaterThanOrEqual(sheaf.leaves.length + 2);
      expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
      const frozen = Object.entries(parts).filter(([, xml]) => xml.includes('activePane="bottomLeft"'));
      expect(frozen).toHaveLength(names.length);
      expect(parts["xl/workbook.xml"]!.split("Print_Titles")).toHaveLength(names.length + 1);
      expectFigures(sheets.get(exportText[language].sheet.figures)!, sheaf);
      const decisions = new Set(sheaf.leaves.flatMap(({decisions}) => decisions.map(({id}) => id)));
      expect(decisions.size).toBeGreaterThan(100);
      const rows = sheets.get(exportText[language].sheet.decisions)!.slice(1);
      expect(rows.map(([id]) => `policy:${id!.value}`)).toEqual([...decisions]);
    },
    opening,
  );

  it("keeps a figure a number that shows its unit, and says its qualifier beside it", async () => {
    const sheets = sheetsIn(await writeXlsx(await sheafOf("overview", "zh")));
    const [, , heads, shanxi, , zhejiang, shandong] = [...sheets.values()][0]!;
    const at = (row: ReadCell[] | undefined, head: string) =>
      row![heads!.findIndex(({value}) => value === head)]!;
    expect(at(shanxi, "数值")).toMatchObject({value: 120, format: '#,##0"个"'});
    expect(at(shanxi, "目标")).toMatchObject({value: 200, format: '"约"#,##0"个"'});
    expect(at(shanxi, "目标：限定词").value).toBe("约数");
    expect(at(zhejiang, "数值")).toMatchObject({value: 5328, format: '#,##0"家"'});
    expect(at(zhejiang, "目标：限定词").value).toBe("确数");
    expect(at(shanxi, "截至日期")).toMatchObject({value: 45663, format: 'yyyy"年"m"月"d"日"'});
    expect(at(shandong, "目标").value).toBe("—");
    expect(at(shanxi, "来源").value).toMatch(/^\[1–2\]/);
    expect(at(shanxi, "来源等级").value).toBe("A、C");
  });

  it("keeps percentages as shares, published and computed ones alike", async () => {
    const facts = sheetsIn(await writeXlsx(await sheafOf("whole", "zh"))).get("数字")!;
    const place = facts[0]!.findIndex(({value}) => value === citationText.zh.columns.value);
    const of = (id: string) => facts.find(([first]) => first!.value === id)![place];
    const format = "0.##########%";
    expect(of("hn-o084")).toMatchObject({value: 0.9393, format});
    expect(of("progress:SX-T-001")).toMatchObject({value: 0.6, format});
    expect(of("ratio:SX-O-001,SX-O-003")).toMatchObject({value: 0.186046511628, format});
  });

  it("says of the whole where it comes from", async () => {
    const sheaf = await sheafOf("targets", "zh");
    const about = sheetsIn(await writeXlsx(sheaf))
      .get("说明")!
      .flat();
    const said = about.map(({value}) => value);
    expect(said).toEqual(expect.arrayContaining([...sheaf.imprint, `网址：${sheaf.address}`, sheaf.title]));
    expect(said).toEqual(expect.arrayContaining(sheaf.documents.flatMap(({entry, grade}) => [entry, grade])));
    expect(said).toEqual(expect.arrayContaining(sheaf.leaves.map(({title}) => title)));
    expect(said.some((text) => String(text).includes("未见公布"))).toBe(true);
  });

  it("leaves text what a spreadsheet would reckon", async () => {
    const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", " =1", "2025"];
    const bytes = await writeXlsx(sheafWith(texts.map((text) => [say(text)])));
    const cells = [...sheetsIn(bytes).values()][0]!.slice(3, 3 + texts.length).map((row) => row[0]!);
    expect(cells.map(({value}) => value)).toEqual(texts);
    expect(cells.filter(({format}) => format !== "@")).toEqual([]);
    expect(faultsOf(bytes, "xlsx")).toEqual([]);
  });

  it("makes rows as high as their text needs", async () => {
    const bytes = await writeXlsx(sheafWith([[say("短")], [say("长".repeat(200))]]));
    const heights = [
      ...partsOf(bytes)["xl/worksheets/sheet1.xml"]!.matchAll(/<row r="(\d+)" ht="([\d.]+)"/g),
    ];
    const [, , , short, long] = heights.map(([, , height]) => Number(height));
    expect(short).toBe(18);
    expect(long).toBeGreaterThan(9 * 15);
  });

  it("writes the same bytes of the same", async () => {
    const sheaf = await sheafOf("overview", "zh");
    expect(await writeXlsx(sheaf)).toEqual(await writeXlsx(sheaf));
  });
});

function expectFigures(rows: ReadCell[][], {leaves, language}: Sheaf) {
  const {columns} = citationText[language];
  const facts = new Map(leaves.flatMap(({facts}) => facts).map((fact) => [fact.id, fact]));
  const heads = rows[0]!.map(({value}) => value);
  const [id, value, unit] = [0, heads.indexOf(columns.value), heads.indexOf(columns.unit)];
  expect(rows.slice(1).map((row) => row[id]!.value)).toEqual([...facts.keys()]);
  for (const row of rows.slice(1)) {
    expect(row).toHaveLength(heads.length);
    expect(row.filter((cell) => cell.value === null || cell.value === "")).toEqual([]);
    const fact = facts.get(String(row[id]!.value))!;
    const told = fact.row.find(([head]) => head === columns.value)?.[1];
    const isPercent = row[unit]!.value === "%";
    if (isPercent && typeof row[value]!.value === "number") expect(row[value]!.format).toMatch(/%$/);
    if (told !== undefined && !isPercent) expect(row[value]!.value).toBe(told);
    if (parseEvidence(fact.id).kind === "figure") expect(row[unit]!.value).not.toBe("—");
  }
}
