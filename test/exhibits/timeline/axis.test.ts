import {describe, expect, it} from "vitest";
import {timelineAxis} from "../../../src/exhibits/timeline/axis.ts";
import {plain} from "../../../src/exhibits/words.ts";
import type {View} from "../../../src/reader/view.ts";
import {figure} from "../../domain/sample.ts";
import {reading} from "../reader.ts";
import {cellText, chartsOf, linksOf, textsOf, told} from "../told.ts";
import {rows} from "./sample.ts";

const axis = (change: Partial<View> = {}, answers: Parameters<typeof told>[1] = rows) =>
  told(timelineAxis, answers, reading(change));
const marks = (built: ReturnType<typeof axis>, region: string) =>
  Object.fromEntries(
    chartsOf(built, region, "lanes").flatMap(({lanes}) =>
      lanes.map((lane) => [lane.name, lane.marks.map(({evidence}) => evidence)]),
    ),
  );

describe("the axis of the timeline", () => {
  it("names in its title the newest list", () => {
    const {title} = axis();
    expect(plain(title)).toBe("最近公布的名单：2023年4月27日，第一批山西精品");
    expect(linksOf(title)).toEqual([["第一批山西精品", "O-40"]]);
  });

  it("has a band for the country and each province, cities with their province", () => {
    const built = axis({regions: ["140000"]});
    expect(built.charts.map(({key}) => key)).toEqual(["100000", "140000"]);
    expect(marks(built, "100000")).toMatchObject({规划方案: ["policy:P-national"]});
    expect(marks(built, "140000")).toEqual({
      法规文件: ["policy:P-1"],
      规划方案: ["policy:P-city"],
      名单批次: ["O-40", "source:paper"],
      会议活动: [],
    });
  });

  it("says in words what of the headline series and of documents, in a title what of the rest", () => {
    const [chart] = chartsOf(axis(), "140000", "lanes");
    const [decree] = chart!.lanes[0]!.marks;
    const [headline, minor] = chart!.lanes[2]!.marks;
    expect(decree).toMatchObject({
      label: "关于打造公用品牌的意见",
      short: null,
      on: "2021-07-30",
    });
    expect(headline).toMatchObject({label: "第一批山西精品", title: "2023年4月27日 第一批山西精品"});
    expect(minor).toMatchObject({label: null, short: null, title: "2022年 首批专业镇", on: "2022"});
  });

  it("draws each definition of a series below the lanes, the years under the last, from the first day shown", () => {
    const totals = [
      figure({observation: "O-1", as_of: "2023-04-27", value: 40}),
      figure({observation: "O-2", as_of: "2024-06-30", value: 100}),
      figure({observation: "O-3", as_of: "2024-06-30", value: 90, definition: "valid"}),
      figure({observation: "O-past", as_of: "2010-06-30", value: 9, definition: "past"}),
    ];
    const built = axis({}, {...rows, "headline-totals": totals});
    const series = chartsOf(built, "140000", "series");
    expect(series.map((chart) => chart.series.line.points.map(({evidence}) => evidence))).toEqual([
      ["O-1", "O-2"],
      ["O-3"],
    ]);
    expect(series.map(({frame}) => frame.years)).toEqual([false, true]);
    expect(chartsOf(built, "140000", "lanes").map(({frame}) => frame)).toEqual([
      expect.objectContaining({from: "2016-01-01", to: "2026-11-20", colour: "region:140000", years: false}),
    ]);
    expect(chartsOf(built, "430000", "lanes").map(({frame}) => frame.years)).toEqual([true]);
  });

  it("leaves the gap behind the last total of a running programme, and none behind a closed one", () => {
    const closed = (is: boolean) => ({
      ...rows,
      programmes: [{programme: "jingpin", region: "140000", closed: is}],
    });
    const end = (is: boolean) => chartsOf(axis({}, closed(is)), "140000", "series")[0]!.series.openUntil;
    expect([end(false), end(true)]).toEqual(["2026-11-20", null]);
  });

  it("says each province in a sentence, every name and number a link", () => {
    const {summary} = axis({language: "en", regions: ["140000"]});
    const shanxi = summary[1]!;
    expect(plain(shanxi)).toBe(
      "Shanxi: the newest decree or rule is Opinions on the public brand (30 July 2021); " +
        "the newest plan is Opinions on the public brand (27 December 2023); " +
        "the newest list is First batch of Shanxi Jingpin (27 April 2023); " +
        "totals published to 27 April 2023 (40 products).",
    );
    expect(linksOf(shanxi).map(([, id]) => id)).toEqual(["policy:P-1", "policy:P-city", "O-40", "O-40"]);
  });

  it("says of a province without a record that none was found", () => {
    const band = axis({regions: ["330000"]}).charts.find(({key}) => key === "330000");
    expect(textsOf(band?.before)).toEqual(["在所选时间范围和类别下没有见到记录。"]);
    expect(band?.charts).toEqual([]);
  });

  it("lists every entry and every total in its table, leads to every policy, and cites what it draws", () => {
    const built = axis({regions: ["140000"]});
    expect(built.table.rows.map(({key}) => key)).toEqual([
      "policy:P-unsure",
      "policy:P-city",
      "batch:jingpin-1",
      "policy:P-national",
      "batch:minor-1",
      "policy:P-1",
      "policy:P-undated",
      "O-40",
    ]);
    expect(built.table.rows.at(-1)!.cells.map(cellText)).toEqual([
      "2023年4月27日",
      "山西",
      "累计数",
      "jingpin items 40个",
      "",
      "",
      "B级",
    ]);
    expect(built.caveats[0]!.flatMap(({to}) => to ?? [])).toEqual([{page: "data", table: "policies"}]);
    expect(built.figures).toEqual(["O-40"]);
    expect(built.sources).toEqual(["gov", "paper"]);
  });
});
