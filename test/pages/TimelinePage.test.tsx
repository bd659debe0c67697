import {describe, expect, it} from "vitest";
import {TimelinePage} from "../../src/pages/TimelinePage.tsx";
import type {PolicyRow} from "../../src/queries/policy-list.ts";
import type {BatchRow} from "../../src/queries/timeline-batches.ts";
import {figure} from "../domain/sample.ts";
import {evidenceOf, show, type Answers} from "./show.tsx";

const policy = (changes: Partial<PolicyRow>): PolicyRow => ({
  policy: "P-1",
  region: "140000",
  kind: "decree",
  batch: null,
  title_zh: "关于打造公用品牌的意见",
  title_en: "Opinions on the public brand",
  document_no: "晋政发〔2021〕24号",
  issuer: "山西省人民政府",
  issued_on: "2021-07-30",
  what_zh: "到2025年形成200个左右。",
  what_en: "About 200 by 2025.",
  source: "gov",
  grade: "A",
  title: "意见",
  publisher: "山西省人民政府",
  published_on: "2021-08-02",
  ...changes,
});

const batch = (changes: Partial<BatchRow>): BatchRow => ({
  batch: "jingpin-1",
  programme: "jingpin",
  region: "140000",
  name_zh: "第一批山西精品",
  name_en: "First batch of Shanxi Jingpin",
  headline: true,
  announced_on: "2023-04-27",
  source: "paper",
  grade: "B",
  publisher: "山西日报",
  published_on: "2023-04-28",
  ...changes,
});

const region = (code: string, name_zh: string, name_en: string) => ({
  kind: "region",
  code,
  name_zh,
  name_en,
  plural: null,
  number: null,
});

const total = figure({observation: "O-40", value: 40, as_of: "2023-04-27"});
const answers: Answers = {
  names: [
    region("100000", "全国", "China"),
    region("140000", "山西", "Shanxi"),
    region("140100", "太原", "Taiyuan"),
    region("430000", "湖南", "Hunan"),
    {...region("product", "个", "product"), kind: "unit", plural: "products"},
  ],
  "policy-list": [
    policy({}),
    policy({
      policy: "P-city",
      region: "140100",
      kind: "plan",
      issued_on: "2023-12-27",
      title_zh: "质量强市方案",
    }),
    policy({
      policy: "P-hunan",
      region: "430000",
      kind: "event",
      issued_on: "2025-09-05",
      title_zh: "质量月启动",
    }),
    policy({policy: "P-far", region: "440000", issued_on: "2025-10-01", title_zh: "广东纲要"}),
    policy({policy: "P-old", issued_on: "2005", title_zh: "质量奖办法"}),
    policy({policy: "P-unsure", issued_on: "2026-01-27", title_zh: "工作报告", grade: "D"}),
    policy({policy: "P-undated", issued_on: null, title_zh: "暂行办法"}),
    policy({
      policy: "P-national",
      region: "100000",
      kind: "plan",
      issued_on: "2023-02",
      title_zh: "质量强国建设纲要",
    }),
  ],
  "timeline-batches": [
    batch({}),
    batch({
      batch: "minor-1",
      programme: "minor",
      headline: false,
      announced_on: "2022",
      name_zh: "首批专业镇",
    }),
  ],
  "headline-totals": [total],
  "batch-additions": [{...total, batch: "jingpin-1", kind: "flow"}],
};

const listed = (page: Element) =>
  [...page.querySelectorAll(".happening")].map((link) => link.querySelector("b")!.textContent);
const bands = (page: Element) =>
  [...page.querySelectorAll<HTMLElement>(".timeline-band")].map(({dataset}) => dataset["region"]);

describe(TimelinePage, () => {
  it("names the newest thing of known origin in its title", async () => {
    const page = await show(<TimelinePage />, {answers});
    const title = page.querySelector(".exhibit h2")!;
    expect(title.textContent).toBe("最近的一件：2025年9月5日，湖南，质量月启动");
    expect(evidenceOf(title)).toEqual([["质量月启动", "policy:P-hunan"]]);
  });

  it("lists by year, newest first, the undated last, without other provinces and earlier years", async () => {
    const page = await show(<TimelinePage />, {answers});
    expect(listed(page)).toEqual([
      "工作报告",
      "质量月启动",
      "质量强市方案",
      "第一批山西精品",
      "质量强国建设纲要",
      "首批专业镇",
      "关于打造公用品牌的意见",
      "暂行办法",
    ]);
    expect([...page.querySelectorAll(".year > summary")].map(({textContent}) => textContent)).toEqual([
      "2026年",
      "2025年",
      "2023年",
      "2022年",
      "2021年",
      "日期未见公布",
    ]);
    expect(page.querySelector("output")!.textContent).toBe("共8条");
  });

  it("opens the policy, the batch's figure or its source", async () => {
    const page = await show(<TimelinePage />, {answers});
    const record = (title: string) =>
      [...page.querySelectorAll(".happenings li")].find(({textContent}) => textContent.includes(title))!;
    expect(evidenceOf(record("公用品牌"))[0]![1]).toBe("policy:P-1");
    expect(evidenceOf(record("第一批"))).toEqual([
      ["第一批山西精品", "O-40"],
      ["40个", "O-40"],
    ]);
    expect(evidenceOf(record("专业镇"))).toEqual([["首批专业镇", "source:paper"]]);
    expect(record("公用品牌").textContent).toContain("晋政发〔2021〕24号 · 山西省人民政府");
    expect(record("专业镇").textContent).toContain("据山西日报");
    expect(record("工作报告").textContent).toContain("待核实");
  });

  it("keeps cities with their province and the country with every choice", async () => {
    const page = await show(<TimelinePage />, {answers, regions: ["140000"]});
    expect(bands(page)).toEqual(["100000", "140000"]);
    expect(listed(page)).toContain("质量强市方案");
    expect(listed(page)).toContain("质量强国建设纲要");
    expect(listed(page)).not.toContain("质量月启动");
  });

  it("goes back to the first record when asked for all years", async () => {
    const page = await show(<TimelinePage />, {answers, span: "all"});
    expect(listed(page)).toContain("质量奖办法");
  });

  it("shows one kind only when asked to", async () => {
    const page = await show(<TimelinePage />, {answers, lane: "plans"});
    expect(listed(page)).toEqual(["质量强市方案", "质量强国建设纲要"]);
  });

  it("shows nothing later than the evaluation day, and no description before its source is out", async () => {
    const page = await show(<TimelinePage />, {answers, on: "2021-08-01"});
    expect(listed(page)).toEqual(["关于打造公用品牌的意见"]);
    expect(page.querySelector(".happening")!.textContent).not.toContain("200");
    const next = await show(<TimelinePage />, {answers, on: "2021-08-02"});
    expect(next.querySelector(".happening")!.textContent).toContain("到2025年形成200个左右。");
  });

  it("says each province in a sentence, every name and number a link", async () => {
    const page = await show(<TimelinePage />, {answers, language: "en", regions: ["140000"]});
    const [, shanxi] = page.querySelectorAll(".summary li");
    expect(shanxi!.textContent).toBe(
      "Shanxi: the newest decree or rule is Opinions on the public brand (30 July 2021); " +
        "the newest plan is Opinions on the public brand (27 December 2023); " +
        "the newest list is First batch of Shanxi Jingpin (27 April 2023); " +
        "totals published to 27 April 2023 (40 products).",
    );
    expect(evidenceOf(shanxi!).map(([, id]) => id)).toEqual(["policy:P-1", "policy:P-city", "O-40", "O-40"]);
  });

  it("says of a province without a record that none was found", async () => {
    const page = await show(<TimelinePage />, {answers, regions: ["330000"]});
    expect(page.querySelector("[data-region='330000'] .none")!.textContent).toBe(
      "在所选时间范围和类别下没有见到记录。",
    );
  });
});
