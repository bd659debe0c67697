import {describe, expect, it} from "vitest";
import {OverviewPage} from "../../src/pages/OverviewPage.tsx";
import {figure, target} from "../domain/sample.ts";
import {evidenceOf, show, type Answers} from "./show.tsx";

const name = (
  kind: string,
  code: string,
  name_zh: string,
  name_en: string,
  plural: string | null = null,
) => ({
  kind,
  code,
  name_zh,
  name_en,
  plural,
  number: null,
});

const stage = (stage: number, observation: string, value: number) => ({
  ...figure({observation, value, kind: "flow", batch: "jingpin-1", as_of: "2023-04-27"}),
  stage,
  counted: "item",
});

const newest = figure({observation: "O-120", value: 120, as_of: "2025-01-06", published_on: "2025-01-07"});
const answers: Answers = {
  names: [
    name("region", "140000", "山西", "Shanxi"),
    name("region", "430000", "湖南", "Hunan"),
    name("programme", "jingpin", "山西精品", "Shanxi Jingpin"),
    name("programme", "mingpin", "湖南名品", "Hunan Mingpin"),
    name("batch", "jingpin-1", "第一批", "First batch"),
    name("metric", "items", "产品和服务", "products and services"),
    name("unit", "product", "个", "product", "products"),
  ],
  "headline-totals": [
    figure({observation: "O-79", value: 79, as_of: "2024-03-12"}),
    newest,
    figure({observation: "O-later", value: 199, as_of: "2026-11-01", published_on: "2026-12-01"}),
    figure({observation: "O-unsure", value: 180, as_of: "2026-01-01", grade: "D"}),
  ],
  targets: [target({qualifier: "about"})],
  "target-figures": [{...newest, target: "T-1"}],
  programmes: [
    {programme: "jingpin", region: "140000", started: "2021-07-30", closed: false},
    {programme: "mingpin", region: "430000", started: null, closed: false},
  ],
  "selection-stages": [stage(1, "O-applied", 215), stage(3, "O-certified", 40)],
};

describe(OverviewPage, () => {
  const shanxi = async (language: "zh" | "en") => {
    const page = await show(<OverviewPage />, {language, answers});
    return page.querySelector("[data-panel='140000']")!;
  };

  it("says in Chinese what is known of a province on the evaluation day", async () => {
    const article = await shanxi("zh");
    expect(article.querySelector("p")!.textContent).toBe(
      "山西精品截至2025年1月6日累计产品和服务120个，距评估日已1年10个月。" +
        "此后的记录：另有180个的说法（2026年1月1日，待核实，不用于判断）。" +
        "目标是2025年12月31日前产品和服务达到约200个，到期已过，结果未见公布；最新为120个（2025年1月6日）。" +
        "到那一天，要求的增量完成60%，时间已过78%，落后序时进度18个百分点。" +
        "第一批申报215个，入选40个，入选率18.6%。",
    );
  });

  it("says it in English", async () => {
    const article = await shanxi("en");
    expect(article.querySelector("p")!.textContent).toBe(
      "Shanxi Jingpin: products and services 120 products as of 6 January 2025, 1 year 10 months before the evaluation date. " +
        "Recorded since: 180 products reported (1 January 2026, unverified, not judged by). " +
        "The target was about 200 products (products and services) by 31 December 2025; that date has passed and the result was not published. Newest is 120 products (6 January 2025). " +
        "By then 60% of the required increase was done with 78% of the time gone, 18 points behind schedule. " +
        "First batch: 215 products applied, 40 products selected, a rate of 18.6%.",
    );
  });

  it("opens the evidence of every number in it", async () => {
    expect(evidenceOf(await shanxi("zh"))).toEqual([
      ["120个", "O-120"],
      ["1年10个月", "O-120"],
      ["180个", "O-unsure"],
      ["约200个", "target:T-1"],
      ["120个", "O-120"],
      ["60%", "progress:T-1"],
      ["78%", "progress:T-1:elapsed"],
      ["落后序时进度18个百分点", "progress:T-1:gap"],
      ["215个", "O-applied"],
      ["40个", "O-certified"],
      ["18.6%", "ratio:O-certified,O-applied"],
    ]);
  });

  it("says of a province without a figure that there is none, and not zero", async () => {
    const page = await show(<OverviewPage />, {answers});
    expect(page.querySelector("[data-panel='430000'] p")!.textContent).toBe(
      "湖南：评估日之前没有可用的累计数。",
    );
  });

  it("says who is ahead of or behind time, and draws nothing for a programme without a target", async () => {
    const page = await show(<OverviewPage />, {answers});
    const exhibit = page.querySelector(".exhibit")!;
    expect(exhibit.querySelector("h2")!.textContent).toBe(
      "各目标均已到期，结果未见公布；按各自最新公布的数字，山西精品落后序时进度",
    );
    expect(exhibit.querySelector(".apart")!.textContent).toBe(
      "湖南名品：未设数量目标，不评进度。",
    );
  });

  it("shows only the provinces the reader chose", async () => {
    const page = await show(<OverviewPage />, {answers, regions: ["430000"]});
    expect([...page.querySelectorAll<HTMLElement>(".finding")].map(({dataset}) => dataset["region"])).toEqual(
      ["430000"],
    );
  });

  it("uses nothing published after the evaluation day", async () => {
    const page = await show(<OverviewPage />, {answers, on: "2024-06-30"});
    expect(page.querySelector("[data-panel='140000'] p")!.textContent).toContain("累计产品和服务79个");
  });

  it.each(["zh", "en"] as const)(
    "shows in place of the page what failed and what to do (%s)",
    async (language) => {
      const failing = {...answers, "headline-totals": new Error("Catalog Error: no table figures")};
      const page = await show(<OverviewPage />, {language, answers: failing});
      const notice = page.querySelector("[role=alert]")!;
      expect(notice.textContent).toContain("headline-totals");
      expect(notice.textContent).toContain("Catalog Error: no table figures");
      expect(notice.textContent).toContain("src/queries/headline-totals.sql");
      expect(page.querySelector(".finding")).toBeNull();
    },
  );
});
