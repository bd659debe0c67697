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

const textOf = (row: Element | null, part: string) => row?.querySelector(`.${part}`)?.textContent ?? null;

describe(OverviewPage, () => {
  const shanxi = async (language: "zh" | "en") => {
    const page = await show(<OverviewPage />, {language, answers});
    return page.querySelector("[data-panel='140000']")!;
  };

  it("answers in Chinese how many, toward what, and where that stands", async () => {
    const row = await shanxi("zh");
    expect(row.querySelector("h3")!.textContent).toBe("山西 山西精品");
    expect(textOf(row, "answer")).toBe("120个");
    expect(textOf(row, "about")).toBe("产品和服务");
    expect(textOf(row, "when")).toBe("2025年1月6日（1年10个月前）");
    expect(textOf(row, "goal")).toBe("目标约200个（2025年12月31日到期），还差约80个");
    expect([...row.querySelectorAll<HTMLElement>(".state")].map(({dataset}) => dataset["state"])).toEqual([
      "due_passed_unknown",
      "behind",
    ]);
    expect(textOf(row, "verdict")).toContain("18个百分点");
    expect(textOf(row, "later")).toContain("另有180个的说法（2026年1月1日，待核实，不用于判断）");
  });

  it("answers in English", async () => {
    const row = await shanxi("en");
    expect(textOf(row, "answer")).toBe("120");
    expect(textOf(row, "when")).toBe("6 January 2025 (1 year 10 months ago)");
    expect(textOf(row, "goal")).toBe("Target about 200 by 31 December 2025, about 80 short");
  });

  it("opens the evidence of every number in a row", async () => {
    const row = await shanxi("zh");
    row.querySelectorAll(".figure, h3").forEach((part) => part.remove());
    expect(evidenceOf(row).map(([, id]) => id)).toEqual([
      "O-120",
      "O-120",
      "progress:T-1:gap",
      "target:T-1",
      "progress:T-1:remaining",
      "O-unsure",
    ]);
  });

  it("leads from a province to its page", async () => {
    const row = await shanxi("zh");
    expect(row.querySelector("h3 a")!.getAttribute("href")).toContain("#/brief?");
    expect(row.querySelector("h3 a")!.getAttribute("href")).toContain("region=140000");
  });

  it("says of a province without a figure that there is none, and not zero", async () => {
    const page = await show(<OverviewPage />, {answers});
    const hunan = page.querySelector("[data-panel='430000']");
    expect(textOf(hunan, "about")).toBe("评估日之前没有可用的累计数");
    expect(textOf(hunan, "answer")).toBeNull();
    expect(textOf(hunan, "verdict")).toBeNull();
  });

  it("shows only the provinces the reader chose", async () => {
    const page = await show(<OverviewPage />, {answers, regions: ["430000"]});
    expect([...page.querySelectorAll<HTMLElement>(".row")].map(({dataset}) => dataset["region"])).toEqual([
      "430000",
    ]);
  });

  it("uses nothing published after the evaluation day", async () => {
    const page = await show(<OverviewPage />, {answers, on: "2024-06-30"});
    expect(textOf(page.querySelector("[data-panel='140000']"), "answer")).toBe("79个");
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
      expect(page.querySelector(".row")).toBeNull();
    },
  );
});
