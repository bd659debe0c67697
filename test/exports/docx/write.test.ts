import {unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {languages} from "../../../src/domain/view.ts";
import {writeDocx} from "../../../src/exports/docx/write.ts";
import {cellText} from "../../../src/exports/notes.ts";
import {sheetOf} from "../../../src/exports/tables.ts";
import {linked, say} from "../../../src/exhibits/words.ts";
import {opening} from "../../queries/fixture.ts";
import {faultsOf, isWellFormed, partsOf, unescaped} from "../packages.ts";
import {sheafOf, sheafWith} from "../sheaves.ts";

/** The paragraphs of a document in words, with the style of each. */
function paragraphsIn(xml: string): {style: string; text: string; raised: string}[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = ""]) => {
    const runs = [...inner.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = ""]) => run);
    return {
      style: /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? "",
      text: runs.map(wordsIn).join(""),
      raised: runs
        .filter((run) => run.includes('"superscript"'))
        .map(wordsIn)
        .join(""),
    };
  });
}

function wordsIn(run: string): string {
  return unescaped(run.replaceAll("<w:noBreakHyphen/>", "-").replaceAll(/<[^>]+>/g, ""));
}

async function documentOf(bytes: Uint8Array) {
  const parts = partsOf(bytes);
  return {parts, xml: parts["word/document.xml"]!, paragraphs: paragraphsIn(parts["word/document.xml"]!)};
}

const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

describe(writeDocx, () => {
  it.each(languages)(
    "writes every exhibit of every page as Word wants it (%s)",
    async (language) => {
      const sheaf = await sheafOf("whole", language);
      const bytes = await writeDocx(sheaf);
      const {parts, xml, paragraphs} = await documentOf(bytes);
      expect(Object.keys(parts).filter((name) => !isWellFormed(parts[name]!))).toEqual([]);
      expect(Object.values(parts).join("")).not.toContain('TargetMode="External"');
      expect(faultsOf(bytes, "docx")).toEqual([]);
      for (const [, table] of xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)) expectTable(table!);
      const told = new Set(paragraphs.map(({text}) => text));
      expect(
        sheaf.documents.filter(
          ({number, entry}) => ![...told].some((text) => text.startsWith(`[${number}]${entry}`)),
        ),
      ).toEqual([]);
      expect(told).toContain(sheaf.title);
      expect([...told].some((text) => text.endsWith(sheaf.address))).toBe(true);
      const cited = paragraphs.flatMap(({raised}) => [...raised.matchAll(/\d+/g)].map(Number));
      expect(cited.filter((number) => number > sheaf.documents.length)).toEqual([]);
    },
    opening,
  );

  it("says in its tables what the tables of the exhibits say", async () => {
    const sheaf = await sheafOf("targets", "zh");
    const {xml} = await documentOf(await writeDocx(sheaf));
    const tables = [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, table]) => wordsIn(table!));
    for (const {told} of sheaf.leaves) {
      const figures = told.table.rows.flatMap(({cells}) =>
        cells
          .filter((cell) => cell.some((one) => "evidence" in one))
          .map((cell) => cellText(cell).split(" ")[0]!),
      );
      const {heads} = sheetOf(told.table);
      const lacking = tables
        .filter((words) => words.startsWith(heads.join("")))
        .map((words) => figures.filter((figure) => !words.includes(figure)));
      expect(lacking).toContainEqual([]);
    }
  });

  it("looks like an official document", async () => {
    const {parts, xml, paragraphs} = await documentOf(await writeDocx(await sheafOf("deck", "zh")));
    const styles = parts["word/styles.xml"]!;
    const style = (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(styles)![0];
    expect(styles.split("</w:docDefaults>")[0]).toMatch(/w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>/s);
    expect(style("Title")).toMatch(
      /<w:jc w:val="center"\/>.*w:eastAsia="方正小标宋简体".*<w:sz w:val="44"\/>/s,
    );
    expect(style("Heading1")).toContain('w:eastAsia="黑体"');
    expect(style("Heading2")).toContain('w:eastAsia="楷体_GB2312"');
    expect(style("Statement")).toMatch(
      /w:line="560"[^>]*w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="560"/,
    );
    expect(style("Statement")).toContain('w:firstLineChars="200"');
    expect(parts["word/fontTable.xml"]).toContain(
      '<w:font w:name="方正小标宋简体"><w:altName w:val="华文中宋,宋体"/>',
    );
    expect(parts["word/theme/theme1.xml"]).not.toContain("<a:font script");
    const margin = /<w:pgMar ([^>]*)>/.exec(xml)![1]!;
    const twips = ["top", "bottom", "left", "right"].map((side) =>
      Number(new RegExp(`w:${side}="(\\d+)"`).exec(margin)![1]),
    );
    expect(twips.map((one) => Math.round((one / 1440) * 25.4))).toEqual([37, 35, 28, 26]);
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906"/);
    const footers = Object.entries(parts).filter(([name]) => name.startsWith("word/footer"));
    expect(footers).toHaveLength(2);
    for (const [, footer] of footers) expect(footer).toMatch(/— .*PAGE.* —/s);
    expect(paragraphs.filter(({style}) => style === "Heading1").length).toBe(
      (await sheafOf("deck", "zh")).leaves.length + 1,
    );
    expect(parts["word/numbering.xml"]).toMatch(/chineseCounting.*%1、.*（%2）/s);
  });

  it("cites after each statement the documents it rests on, by the numbers of its own list", async () => {
    const {paragraphs} = await documentOf(await writeDocx(await sheafOf("brief", "zh")));
    expect(
      paragraphs.find(({text}) => text.startsWith("获证产品和服务数，2025年1月6日：120个")),
    ).toMatchObject({
      text: "获证产品和服务数，2025年1月6日：120个[1]。",
      raised: "[1]",
    });
  });

  it("cites documents in the order of their numbers", async () => {
    const {paragraphs} = await documentOf(await writeDocx(await sheafOf("overview", "zh")));
    const marks = paragraphs.flatMap(({raised}) => [...raised.matchAll(/\[(\d+)(?:[–-](\d+))?\]/g)]);
    const met = marks.flatMap(([, first, last]) => {
      const from = Number(first);
      return Array.from({length: Number(last ?? first) - from + 1}, (_, index) => from + index);
    });
    expect(met[0]).toBe(1);
    const firsts = [...new Set(met)];
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });

  it("numbers headings by what they stand under, four levels deep", async () => {
    const sheaf = await sheafOf("targets", "zh");
    const {parts, paragraphs} = await documentOf(await writeDocx(sheaf));
    const levels = new Set(paragraphs.flatMap(({style}) => /^Heading(\d)$/.exec(style)?.[1] ?? []));
    expect([...levels].toSorted()).toEqual(["1", "2", "3"]);
    expect(parts["word/numbering.xml"]).toContain('w:lvlText w:val="（%4）"');
    expect(parts["word/styles.xml"]).toContain('w:styleId="Heading4"');
  });

  it("tells a province of the overview in one sentence", async () => {
    const {paragraphs} = await documentOf(await writeDocx(await sheafOf("overview", "zh")));
    expect(paragraphs.map(({text}) => text)).toContain(
      "获证产品和服务数：120个，2025年1月6日（1年10个月前）；已到期，结果未见公布，落后序时进度18个百分点；目标约200个（2025年12月31日到期），还差约80个[1-2]。",
    );
  });

  it("sets a chart with its caption where a picture of it is given", async () => {
    const sheaf = await sheafOf("brief", "zh");
    const asked: number[] = [];
    const bytes = await writeDocx(sheaf, (_, widthPx) => {
      asked.push(widthPx);
      return Promise.resolve({png, width: 1180, height: 590});
    });
    const {xml, paragraphs} = await documentOf(bytes);
    const [width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml)!.slice(1).map(Number) as [
      number,
      number,
    ];
    // 156 mm between the margins, of which a millimetre has 36,000.
    expect(width / 36_000).toBeGreaterThan(150);
    expect(width / 36_000).toBeLessThanOrEqual(156.2);
    expect(width / height).toBeCloseTo(2, 1);
    expect(asked).toHaveLength(3);
    expect(xml.split("<wp:inline")).toHaveLength(4);
    expect(Object.keys(unzipSync(bytes)).some((name) => name.startsWith("word/media/"))).toBe(true);
    expect(
      paragraphs.filter(({style, text}) => style === "Caption" && /^图[123]\u3000/.test(text)),
    ).toHaveLength(3);
    expect(xml).toMatch(/descr="[^"]*条形图"/);
    expect(faultsOf(bytes, "docx")).toEqual([]);
  });

  it("says a chart in words where there is no picture of it", async () => {
    const none = await documentOf(await writeDocx(await sheafOf("brief", "zh"), () => Promise.resolve(null)));
    expect(none.xml).not.toContain("<w:drawing");
    const texts = none.paragraphs.map(({text}) => text);
    expect(texts.some((text) => text.startsWith("已公布的累计数：2023年4月27日 40个、"))).toBe(true);
    expect(texts.some((text) => /浙江（2024年2月）124个/.test(text))).toBe(true);
  });

  it("says what is unknown, and leaves no cell empty", async () => {
    const bytes = await writeDocx(
      sheafWith([
        [say("未见公布"), []],
        [linked("a", "<1 & 2>"), say("x")],
      ]),
    );
    const {xml} = await documentOf(bytes);
    const cells = [...xml.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell]) => wordsIn(cell!));
    expect(cells).toEqual(["列1", "列2", "未见公布", "—", "<1 & 2>", "X"]);
    expect(faultsOf(bytes, "docx")).toEqual([]);
  });
});

// Word takes the widths of one, other readers those of the other.
function expectTable(table: string) {
  const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  const width = Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(table)?.[1]);
  expect(grid.length).toBeGreaterThan(0);
  expect(Math.min(...grid)).toBeGreaterThan(500);
  expect(grid.reduce((sum, one) => sum + one, 0)).toBe(width);
  expect(width).toBeLessThanOrEqual(8844);
  expect(/<w:tr>(.*?)<\/w:tr>/s.exec(table)![1]).toContain("<w:tblHeader/>");
}
