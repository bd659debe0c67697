import {describe, expect, it} from "vitest";
import {NationalExhibit} from "../../../src/pages/overview/NationalExhibit.tsx";
import {figure} from "../../domain/sample.ts";
import {evidenceOf, show, type Answers} from "../show.tsx";

const places = {"140000": "山西", "330000": "浙江", "370000": "山东"} as Record<string, string>;

const total = (region: string, value: number, as_of: string, changes: object = {}) => ({
  ...figure({observation: `${region.slice(0, 2)}-${value}`, region, value, as_of, unit: "company"}),
  programme: "champion",
  metric: "single_champion_enterprises",
  mechanism: "national_list",
  counts: "enterprise",
  counted: null,
  initial: false,
  vintage: null,
  ...changes,
});

const zhejiang = total("330000", 278, "2025-12-15");
const shandong = total("370000", 274, "2025-12-15");

const answers = (...rows: object[]): Answers => ({
  names: [
    ...Object.entries(places).map(([code, name_zh]) => ({kind: "region", code, name_zh, name_en: code})),
    {kind: "unit", code: "company", name_zh: "家", name_en: "company"},
  ].map((row) => ({plural: null, number: null, ...row})),
  announcements: [{metric: "single_champion_enterprises", announced_on: "2025-12-10"}],
  "national-totals": rows,
});

async function exhibit(...rows: object[]) {
  const chosen = {regions: Object.keys(places), answers: answers(...rows)};
  const page = await show(<NationalExhibit metric="single_champion_enterprises" />, chosen);
  return {
    title: page.querySelector("h2")!.textContent,
    apart: [...page.querySelectorAll(".apart li")].map((item) => item.textContent),
    panels: page.querySelectorAll(".panel").length,
    page,
  };
}

describe(NationalExhibit, () => {
  it("says who has the most where every pair is comparable", async () => {
    const {title, panels} = await exhibit(zhejiang, shandong);
    expect(title).toBe("制造业单项冠军：可比的省中浙江278家最多，其后是山东274家");
    expect(panels).toBe(1);
  });

  it("says it of nobody once the pair is not comparable, and draws no axis", async () => {
    const {title, apart, panels} = await exhibit(zhejiang, {...shandong, mechanism: "selected_list"});
    expect(title).not.toContain("最多");
    expect(panels).toBe(0);
    expect(apart.join()).toContain("不与");
  });

  it("lists without a superlative where the pair calls for caution", async () => {
    const page = await show(<NationalExhibit metric="single_champion_enterprises" />, {
      answers: {...answers(zhejiang, {...shandong, as_of: "2025-12-16"}), announcements: []},
    });
    expect(page.querySelector("h2")!.textContent).toBe("制造业单项冠军：浙江278家、山东274家");
    expect(page.querySelector(".caveat")!.textContent).toContain("因此不说谁最多");
  });

  it("divides time-honoured brands by the residents of one year, and names who has none", async () => {
    const listed = {metric: "time_honoured_national", as_of: "2024-02-29", published_on: "2024-03-01"};
    const residents = (region: string, value: number) =>
      total(region, value, "2023-12-31", {metric: "permanent_population", observation: `P-${region}`});
    const page = await show(<NationalExhibit metric="time_honoured_national" />, {
      regions: Object.keys(places),
      answers: {
        ...answers({...zhejiang, ...listed, value: 124}, {...shandong, ...listed, value: 91}),
        populations: [residents("330000", 62_000_000)],
      },
    });
    expect(page.querySelectorAll(".panel")).toHaveLength(1);
    const both = await show(<NationalExhibit metric="time_honoured_national" />, {
      regions: Object.keys(places),
      answers: {
        ...answers(
          {...zhejiang, ...listed, value: 124},
          {...shandong, ...listed, value: 91},
          {...total("140000", 37, "2024-02-29"), ...listed},
        ),
        populations: [residents("330000", 62_000_000), residents("370000", 100_000_000)],
      },
    });
    const twin = both.querySelectorAll(".panel")[1]!;
    expect(twin.textContent).toContain("山西：评估日之前，那一年的常住人口未见公布。");
    expect(evidenceOf(both.querySelector(".summary")!).slice(3)).toEqual([
      ["2", "per_million:33-278,P-330000"],
      ["0.91", "per_million:37-274,P-370000"],
    ]);
  });

  it("keeps a total from before the newest batch off the axis, with its date and the reason", async () => {
    const {title, apart, page} = await exhibit(zhejiang, shandong, total("140000", 18, "2024-11-04"));
    expect(title).toBe("制造业单项冠军：可比的省中浙江278家最多，其后是山东274家");
    expect(apart).toEqual([
      "山西为18家，截至2024年11月4日，不与浙江并列：两个日期之间又公布了一批（2025-12-10）。",
    ]);
    expect(evidenceOf(page.querySelector(".apart")!)).toEqual([["18家", "14-18"]]);
  });

  it("names the provinces whose total nobody published", async () => {
    expect((await exhibit(zhejiang, shandong)).apart).toEqual(["山西：评估日之前的累计数未见公布。"]);
  });

  it("knows on an earlier day neither the later totals nor the later batch", async () => {
    const page = await show(<NationalExhibit metric="single_champion_enterprises" />, {
      regions: Object.keys(places),
      on: "2025-06-30",
      answers: answers(zhejiang, shandong, total("140000", 18, "2024-11-04")),
    });
    expect(page.querySelector("h2")!.textContent).toBe("制造业单项冠军，各省有多少");
  });
});
