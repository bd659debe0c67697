import {describe, expect, it} from "vitest";
import {nationalList} from "../../../src/exhibits/overview/national.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {announced, figure} from "../../domain/sample.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {linksOf, textsOf, told} from "../told.ts";

const singleChampions = nationalList("single-champions");
const timeHonoured = nationalList("time-honoured");
const list = (code: string, metric: string, name_zh: string, per_million: boolean) => ({
  list: code,
  metric,
  name_zh,
  name_en: code,
  about_zh: `某部认定的${name_zh}`,
  about_en: `Recognised as ${code}`,
  per_million,
});

const places = {"140000": "山西", "330000": "浙江", "370000": "山东"} as Record<string, string>;

const total = (region: string, value: number, as_of: string, changes: object = {}) => ({
  ...figure({observation: `${region.slice(0, 2)}-${value}`, region, value, as_of, unit: "company"}),
  programme: "champion",
  metric: "single_champion_enterprises",
  mechanism: "national_list",
  counts: "enterprise",
  counted: null,
  initial: false,
  several_definitions: false,
  several_populations: false,
  vintage: null,
  ...changes,
});

const zhejiang = total("330000", 278, "2025-12-15");
const shandong = total("370000", 274, "2025-12-15");

const answers = (...rows: object[]) => ({
  names: [
    ...Object.entries(places).map(([code, name_zh]) => ({kind: "region", code, name_zh, name_en: code})),
    {kind: "batch", code: "champion 2025-12-10", name_zh: "第九批", name_en: "Batch nine"},
    {kind: "unit", code: "company", name_zh: "家", name_en: "company", plural: "companies"},
  ].map((row) => ({plural: null, number: null, ...row})),
  announcements: [
    announced({programme: "champion", metric: "single_champion_enterprises"}, "2025-12-10"),
    announced({programme: "champion", metric: "time_honoured_national"}, "2024-02-01"),
  ],
  "national-lists": [
    list("time-honoured", "time_honoured_national", "中华老字号", true),
    list("single-champions", "single_champion_enterprises", "制造业单项冠军", false),
  ],
  "national-totals": rows,
});

const reader = reading({regions: Object.keys(places)});

const champions = (...rows: object[]) => {
  const built = told(singleChampions, answers(...rows), reader);
  return {
    ...built,
    title: plain(built.title),
    apart: built.apart.map(plain),
    links: built.apart.flatMap(linksOf),
  };
};

describe("a list the whole country shares", () => {
  it("says who has the most where every pair is comparable", () => {
    const {title, charts} = champions(zhejiang, shandong);
    expect(title).toBe("制造业单项冠军：可比的省中浙江278家最多，其后是山东274家");
    expect(charts).toHaveLength(1);
  });

  it("says what is listed, who recognises it and in which unit, in the reader's language", () => {
    const {subtitle, charts, table} = champions(zhejiang, shandong);
    expect(plain(subtitle)).toMatch(/^某部认定的制造业单项冠军，各省最新公布的累计数。只有口径相同/);
    expect(plain(charts[0]!.heading)).toBe("累计数（家）");
    expect(table.caption).toBe("制造业单项冠军");
    const english = told(singleChampions, answers(zhejiang, shandong), {...reader, language: "en"});
    expect(plain(english.subtitle)).toMatch(/^Recognised as single-champions: the newest published total/);
    expect(plain(english.charts[0]!.heading)).toBe("Total (companies)");
    expect(plain(english.title)).toMatch(/^single-champions: most of the comparable provinces/);
  });

  it("tells nothing of a list that the data do not have", () => {
    expect(nationalList("little-giants").build(answersOf(answers(zhejiang)), reader)).toBeNull();
  });

  it("says it of nobody once the pair is not comparable, and draws no axis", () => {
    const {title, apart, charts} = champions(zhejiang, {...shandong, mechanism: "selected_list"});
    expect(title).not.toContain("最多");
    expect(charts).toEqual([]);
    expect(apart.join()).toContain("不与");
  });

  it("lists without a superlative where the pair calls for caution", () => {
    const rows = {...answers(zhejiang, {...shandong, as_of: "2025-12-16"}), announcements: []};
    const {title, caveats} = told(singleChampions, rows, reading());
    expect(plain(title)).toBe("制造业单项冠军：浙江278家、山东274家");
    expect(caveats.map(plain).join()).toContain("因此不说谁最多");
  });

  it("divides time-honoured brands by the residents of one year, and names who has none", () => {
    const listed = {metric: "time_honoured_national", as_of: "2024-02-29", published_on: "2024-03-01"};
    const residents = (region: string, value: number) =>
      total(region, value, "2023-12-31", {metric: "permanent_population", observation: `P-${region}`});
    const [first, second] = [
      {...zhejiang, ...listed, value: 124},
      {...shandong, ...listed, value: 91},
    ];
    const one = {...answers(first, second), populations: [residents("330000", 62_000_000)]};
    expect(told(timeHonoured, one, reader).charts).toHaveLength(1);
    const both = {
      ...answers(first, second, {...total("140000", 37, "2024-02-29"), ...listed}),
      populations: [residents("330000", 62_000_000), residents("370000", 100_000_000)],
    };
    const {charts, summary, table} = told(timeHonoured, both, reader);
    expect(plain(charts[1]!.heading)).toBe("每百万常住人口（家，推算）");
    expect(table.columns.at(-1)).toBe("每百万常住人口（家，推算）");
    expect(plain(summary[1]!)).toMatch(/^中华老字号，每百万常住人口：/);
    expect(textsOf(charts[1]?.after).join()).toContain("山西：评估日之前，那一年的常住人口未见公布。");
    expect(summary.flatMap(linksOf).slice(3)).toEqual([
      ["2", "per_million:33-278,P-330000"],
      ["0.91", "per_million:37-274,P-370000"],
    ]);
  });

  it("keeps a total from before the newest batch off the axis, with its date and the reason", () => {
    const {title, apart, links} = champions(zhejiang, shandong, total("140000", 18, "2024-11-04"));
    expect(title).toBe("制造业单项冠军：可比的省中浙江278家最多，其后是山东274家");
    expect(apart).toEqual([
      "山西为18家，截至2024年11月4日，不与浙江并列：两个日期之间又公布了一批：第九批（2025年12月10日）。",
    ]);
    expect(links).toEqual([["18家", "14-18"]]);
  });

  it("names the provinces whose total nobody published", () => {
    expect(champions(zhejiang, shandong).apart).toEqual(["山西：评估日之前的累计数未见公布。"]);
  });

  it("knows on an earlier day neither the later totals nor the later batch", () => {
    const rows = answers(zhejiang, shandong, total("140000", 18, "2024-11-04"));
    const early = reading({regions: Object.keys(places), on: "2025-06-30"});
    expect(plain(told(singleChampions, rows, early).title)).toBe("制造业单项冠军，各省有多少");
  });
});
