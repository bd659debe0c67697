import {beforeAll, describe, expect, it} from "vitest";
import {languages, type Language} from "../../../src/domain/view.ts";
import {citation} from "../../../src/exhibits/citations/citation.ts";
import {answersBy, citedRecord, type LookUp} from "../../../src/exhibits/citations/record.ts";
import {sheetRow} from "../../../src/exhibits/citations/row.ts";
import {asTabs, type SheetCell} from "../../../src/exhibits/citations/sheet.ts";
import {voice} from "../../../src/exhibits/voice.ts";
import {formatNumber} from "../../../src/text/format.ts";
import {namesIn} from "../../../src/model/names.ts";
import {figureList} from "../../../src/queries/figure-list.ts";
import {itemList} from "../../../src/queries/item-list.ts";
import {policyList} from "../../../src/queries/policy-list.ts";
import {sourceList} from "../../../src/queries/source-list.ts";
import {targets} from "../../../src/queries/targets.ts";
import {realLookUp} from "../../pages/real-answers.ts";
import {opening} from "../../queries/fixture.ts";
import {reading} from "../reader.ts";

let lookUp: LookUp;
beforeAll(async () => {
  lookUp = await realLookUp();
}, opening);

function recordOf(id: string, language: Language, on?: string) {
  const reader = reading(on ? {language, on} : {language});
  const speaker = voice(answersBy(lookUp), reader);
  return {record: citedRecord(id, lookUp, reader)!, citing: {...speaker, searched: "2026-03-13"}};
}

function cited(id: string, language: Language = "zh", on?: string): string {
  const {record, citing} = recordOf(id, language, on);
  return citation(record, citing);
}

function row(id: string, language: Language = "zh"): Map<string, SheetCell> {
  const {record, citing} = recordOf(id, language);
  return new Map(sheetRow(record, citing));
}

describe(citation, () => {
  it("of a figure says it with its words, day and definition, then the document with what is not known of it", () => {
    expect(cited("SX-O-011")).toBe(
      "山西 · 山西精品 · 获证产品和服务数：120个，确数，存量（累计），截至2025年1月6日。口径：按品牌项目规则取得证书或认定的产品和服务，一个产品或一项服务计一个；一家企业可有多个，因此不等于获证企业数。仅列入推荐名单、没有证书或认定的不计。原文：“120个产品和服务”。出处：2025年我省将再打造80个“山西精品”[N/OL]. 山西日报，2025-01-07[检索截至2026-03-13]. http://www.sxkjnews.com/xwnews/show.php?itemid=12059.（网址为转载页；读过节选；BrandGauge 编号 SX-O-011，来源等级C）。",
    );
    expect(cited("hn-o055", "en")).toBe(
      "Hunan · Employment supported by one-stop platforms: more than 115,000 person-times, lower bound, exclusive, stock (total), as of 23 November 2023. Definition: Employment supported by one-stop platforms, in person-times, not persons. Words of the source: “超11.5万人次”. Source: China Quality Long March magazine (by Huang Xingxing, Kong Yuxiang). Hunan's brand building approved by the national regulator; presented alone at the Belt and Road brand forum (湖南品牌建设经验得到总局首肯 “一带一路”品牌建设论坛独家推介)[Z]. (2023-11-23). (no address; contained in the founding document; read in full; BrandGauge record hn-o055, source grade C).",
    );
  });

  it("of a target says its role, due date and the day it was set", () => {
    expect(cited("target:SX-T-001")).toMatch(
      /^山西 · 山西精品 · 获证产品和服务数：约200个，约数，目标，到期2025年，设定于2021年7月30日。口径：.*原文：“200个左右”。出处：山西省人民政府\. 山西省人民政府关于打造.*意见\[Z\]\. （2021-08-02）\.（无网址；/,
    );
  });

  it("of a computed number gives the arithmetic, the evaluation day, and each input with its own document", () => {
    const line = cited("distance:sd-o233,sd-t14");
    expect(line).toMatch(
      /^山东 · 制造业产品质量合格率，读数减目标值：−1\.6个百分点。算式：94\.4 − 96 = −1\.6。由 BrandGauge 推算，评估日2026年11月20日。①/,
    );
    expect(line).toMatch(/①.*：94\.4%，.*编号 sd-o233.*②.*：96%，.*口径同①。.*编号 sd-t14/);
  });

  it("of progress puts both shares into formulas, and says of a start at zero why it is one", () => {
    const line = cited("progress:SX-T-001", "en");
    expect(line).toContain(
      "progress against time: 60% of the required increase done with 78% of the time gone, as of 6 January 2025. Formula: (120 − 0) ÷ (200 − 0) = 60%. Time: (6 January 2025 − 30 July 2021) ÷ (31 December 2025 − 30 July 2021) = 78%. Baseline: zero: the document",
    );
    expect(line).toMatch(/evaluation date 20 November 2026\. \(1\) .*SX-O-011.* \(2\) .*SX-T-001/);
  });

  it("of progress that cannot be computed says why, and cites the target", () => {
    expect(cited("progress:sd-t14")).toMatch(
      /^山东 · 制造业产品质量合格率，序时进度：非累计目标，不评序时进度。由 BrandGauge 推算，评估日2026年11月20日。①山东.*编号 sd-t14/,
    );
  });

  it.each(["SX-O-011", "target:SX-T-001", "item:SX-I-001", "policy:SX-P-001", "source:sx-decree-2021-24"])(
    "of %s is the same on every evaluation day",
    (id) => expect(cited(id, "zh", "2025-06-30")).toBe(cited(id, "zh", "2026-11-20")),
  );

  it.each([
    ["distance:sd-o233,sd-t14", "2026-06-30", "30 June 2026"],
    ["progress:SX-T-001", "2025-06-30", "30 June 2025"],
  ])("of %s names the evaluation day", (id, on, words) => {
    expect(cited(id, "en", on)).toContain(`evaluation date ${words}.`);
    expect(cited(id, "en", "2026-11-20")).toContain("evaluation date 20 November 2026.");
  });

  it("of a computed number says so where the evaluation day did not know what it is computed from", () => {
    const [zh, en] = languages.map((language) =>
      cited("difference:SX-O-011,SX-O-009", language, "2023-12-31"),
    );
    expect(zh).toContain("由 BrandGauge 推算。评估日（2023年12月31日）时，算出它的数字尚未全部公布。①");
    expect(en).toContain("Computed by BrandGauge. Not all it is computed from had been published");
    const {record, citing} = recordOf("difference:SX-O-011,SX-O-009", "zh", "2023-12-31");
    expect(sheetRow(record, citing)).toContainEqual([
      "评估日时未公布的",
      "评估日（2023年12月31日）时，算出它的数字尚未全部公布。",
    ]);
  });

  it("of a policy cites the document itself where it was read, else the document after where it was read", () => {
    expect(cited("policy:ZJ-P-027")).toMatch(
      /^杭州市人民政府办公厅\. 杭州市人民政府办公厅关于.*的通报：杭政办函〔2024〕10号\[EB\/OL\]\. （2024-03-06）\[检索截至2026-03-13\]\. http/,
    );
    expect(cited("policy:SX-P-001")).toMatch(
      /^山西省人民政府\. 《山西省质量奖管理办法》（首次）\[Z\]\. （2005）\. 转引自：《山西省质量奖管理办法》修订实施\[N\/OL\]\. 中国质量报/,
    );
    expect(cited("policy:nat-p-0003")).toMatch(
      /^第四届中国质量奖颁奖.*：公布，市场监管总局，2021年9月16日。.*出处：中国新闻网\. /,
    );
  });

  it("of a named item leaves the Chinese words of its list's sorting out of an English line", () => {
    const items = answersBy(lookUp)
      .rows(itemList)
      .filter(({award_type, category}) => award_type ?? category);
    expect(items.length).toBeGreaterThan(50);
    const wrong = items.filter(({item, award_type, category}) => {
      const [own = ""] = cited(`item:${item}`, "en").split(". Source: ");
      return [award_type, category].some((words) => words && own.endsWith(words));
    });
    expect(wrong.map(({item}) => item)).toEqual([]);
  });

  it("says online only of what has an address", () => {
    const lines = answersBy(lookUp)
      .rows(sourceList)
      .map(({source, url}) => [url, cited(`source:${source}`)] as const);
    expect(lines.filter(([url, line]) => line.includes("/OL]") !== (url !== null))).toEqual([]);
  });

  it("of a named item says on which list it stands", () => {
    expect(cited("item:ZJ-I-020")).toMatch(
      /^龙鱼阁牌精致虾类系列（舟山蓬莱水产有限公司）：浙江名牌，2005年浙江名牌，舟山，公布的分类：农业。出处：中国水产门户网（采集）\. /,
    );
  });
});

describe(sheetRow, () => {
  it("of a figure has its parts in cells of their own, numbers as numbers", () => {
    const cells = row("SX-O-011");
    expect([...cells].slice(0, 4)).toEqual([
      ["记录编号", "SX-O-011"],
      ["地区", "山西"],
      ["项目", "山西精品"],
      ["指标", "获证产品和服务数"],
    ]);
    expect([cells.get("数值"), cells.get("单位"), cells.get("截至日期")]).toEqual([120, "个", "2025-01-06"]);
    expect(cells.get("来源等级")).toBe("C");
  });

  it("of an ordinal grade says the letter, not the number it is kept as", () => {
    expect(row("nat-o-0246").get("数值")).toBe("B级");
  });

  it("of a computed number has both inputs with their documents", () => {
    const cells = row("distance:sd-o233,sd-t14", "en");
    expect([cells.get("Value"), cells.get("Result"), cells.get("Formula")]).toEqual([
      -1.6,
      "−1.6 percentage points",
      "94.4 − 96 = −1.6",
    ]);
    expect([cells.get("Value (1)"), cells.get("Value (2)"), cells.get("Due (2)")]).toEqual([
      94.4,
      96,
      "2025",
    ]);
    expect(cells.get("Record id")).toBe("distance:sd-o233,sd-t14");
  });

  it("of progress has both shares in percent", () => {
    const cells = row("progress:SX-T-001");
    expect(cells.get("要求增量完成（%）")).toBe(60);
    expect(cells.get("时间已过（%）")).toBe(78);
    expect(cells.get("时间的算式")).toMatch(/^\(2025年1月6日 − 2021年7月30日\) ÷ .* = 78%$/);
  });

  it("of progress is as exact as the panel, and says where the time gone is approximate", () => {
    for (const {target} of answersBy(lookUp).rows(targets)) {
      const id = `progress:${target}`;
      const {record} = recordOf(id, "zh");
      if (record?.kind !== "progress" || record.result.kind === "unknown") continue;
      const cells = row(id);
      const line = cited(id);
      const about = cells.get("时间已过：限定") === "约数" ? "约" : "";
      expect(line).toContain(`要求的增量完成${formatNumber(Number(cells.get("要求增量完成（%）")))}%`);
      expect(line).toContain(`时间已过${about}${cells.get("时间已过（%）")}%`);
      expect(cells.get("时间的算式")).toContain(` = ${about}${cells.get("时间已过（%）")}%`);
    }
  });
});

describe("every record of the data", () => {
  const ids = () => {
    const rows = answersBy(lookUp);
    return [
      ...rows.rows(figureList).map(({observation}) => observation),
      ...rows.rows(targets).flatMap(({target}) => [`target:${target}`, `progress:${target}`]),
      ...rows.rows(itemList).map(({item}) => `item:${item}`),
      ...rows.rows(policyList).map(({policy}) => `policy:${policy}`),
      ...rows.rows(sourceList).map(({source}) => `source:${source}`),
    ];
  };

  it.each(languages)("is one line and one row, in %s", (language) => {
    const faults: string[] = [];
    let count = 0;
    for (const id of ids()) {
      const {record, citing} = recordOf(id, language);
      // Of a target that is not judged there is no progress.
      if (!record) continue;
      count += 1;
      const line = citation(record, citing);
      const cells = sheetRow(record, citing);
      const [heads, values, ...rest] = asTabs(cells).split("\n");
      const width = cells.length;
      const isWhole =
        !/\n|\t|undefined|null|NaN|。。|：。|，。|\.\. |\(\)|（）|[\s：（(]-\d/.test(line) &&
        line.includes(id.split(":").at(-1)!) &&
        new Set(cells.map(([head]) => head)).size === width &&
        heads!.split("\t").length === width &&
        values!.split("\t").length === width &&
        rest.length === 0 &&
        !/undefined|NaN|\t[=+@]/.test(values!);
      if (!isWhole) faults.push(`${id}: ${line}\n${values}`);
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(2500);
  });

  it("is told with its amount as the pages tell it", () => {
    const answers = answersBy(lookUp);
    const speaking = namesIn(answers, "zh");
    const wrong = answers
      .rows(figureList)
      .filter((figure) => !cited(figure.observation).includes(`：${speaking.amount(figure)}，`));
    expect(wrong).toEqual([]);
  });
});
