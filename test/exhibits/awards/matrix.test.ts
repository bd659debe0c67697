import {describe, expect, it} from "vitest";
import type {Subject} from "../../../src/domain/comparability.ts";
import {awardMatrix} from "../../../src/exhibits/awards/matrix.ts";
import type {Built, Table} from "../../../src/exhibits/exhibit.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {subject} from "../../domain/sample.ts";
import {reading} from "../reader.ts";
import {cellText, textsOf, told} from "../told.ts";

const china = "china-quality-award";

const edition = (observation: string, value: number, changes: Partial<Subject>, exhibit = china) => ({
  ...subject({
    observation,
    value,
    programme: null,
    metric: "china_quality_award",
    unit: "award",
    counts: "organisation",
    population: "organisations",
    kind: "flow",
    batch: "china-1",
    as_of: "2013-12-16",
    ...changes,
  }),
  edition: changes.batch === "china-5" ? 5 : 1,
  exhibit,
});
const nation = {region: "100000"};
const fifth = {batch: "china-5", as_of: "2025-09-17"};
const provincial = {metric: "provincial_quality_award", region: "430000", batch: "hn-6", as_of: "2020"};
const own = "provincial-quality-awards";
const city = {metric: "municipal_quality_award", region: "370200", batch: "qd-4", as_of: "2016"};
const editions = [
  edition("N-1", 2, nation),
  edition("N-1-rival", 3, {...nation, grade: "C", fact: "other"}),
  edition("N-1-persons", 1, {...nation, population: "persons"}),
  edition("N-5", 9, {...nation, ...fifth}),
  edition("HN-1", 1, {region: "430000", qualifier: "at_least"}),
  edition("SX-1", 4, {region: "140000", as_of: "2018", definition: "own", counts: "person"}),
  edition("SD-5", 2, {region: "370000", ...fifth}),
  edition("HN-own", 7, provincial, own),
  edition("HN-nominated", 8, {...provincial, metric: "provincial_quality_award_nomination"}, own),
  edition("ZJ-own", 3, {...provincial, region: "330000", batch: "zj-6", as_of: "2018"}, own),
  edition("QD-own", 5, city, "city-quality-awards"),
];
const batch = (code: string, number: string) => ({
  kind: "batch",
  code,
  name_zh: code,
  name_en: code,
  plural: null,
  number,
});
const rows = {
  "award-editions": editions,
  subjects: editions,
  names: [
    batch("china-1", "1"),
    batch("china-5", "5"),
    batch("hn-6", "6"),
    batch("zj-6", "6"),
    batch("qd-4", "4"),
  ],
};

function tablesOf({charts}: Built): Record<string, Table> {
  return Object.fromEntries(
    charts.map(({key, before = []}) => {
      const note = before.at(-1);
      if (note?.kind !== "table") throw new Error(`no table in ${key}`);
      return [key, note.table];
    }),
  );
}

const linesOf = (table: Table | undefined) => table?.rows.map(({cells}) => cells.map(cellText).join(" | "));

describe(awardMatrix.id, () => {
  const exhibit = told(awardMatrix, rows, reading());
  const tables = tablesOf(exhibit);

  it("has the editions of the country's award as rows, the newest first, and the country and provinces as columns", () => {
    expect(
      tables["national"]?.columns
        .slice(1)
        .map((column) => (typeof column === "string" ? column : column.title)),
    ).toEqual(["100000", "140000", "430000", "370000"]);
    expect(linesOf(tables["national"])).toEqual([
      "第5届（2025年） china_quality_award | 9award 组织 | 未见公布 | 未见公布 | 2award 组织",
      "第1届（2013年） china_quality_award | 2award（另说3award） 组织\n1award 个人 | 4award 组织own | 1award以上 组织 | 未见公布",
    ]);
  });

  it("has what each year brought of the provinces' own, prizes apart, and never side by side", () => {
    expect(linesOf(tables["provincial"])).toEqual([
      "2020年 provincial_quality_award | 7award 组织第6届 | 未见公布",
      "2020年 provincial_quality_award_nomination | 8award 组织第6届 | 未见公布",
      "2018年 provincial_quality_award | 未见公布 | 3award 组织第6届",
    ]);
    expect(tables["provincial"]?.rows.map(({below}) => below)).toEqual([undefined, undefined, undefined]);
  });

  it("says once of which provinces nothing was published", () => {
    const provincial = exhibit.charts.find(({key}) => key === "provincial");
    expect(textsOf(provincial?.before)).toEqual(["140000、370000未见公布。"]);
    expect(textsOf(exhibit.charts.find(({key}) => key === "national")?.before)).toEqual(["330000未见公布。"]);
  });

  it("counts a city under its province and names it", () => {
    expect(linesOf(tables["city"])).toEqual(["2016年 municipal_quality_award | 5award 组织370200"]);
  });

  it("says below a row why two provinces may not stand side by side", () => {
    const [, first] = tables["national"]!.rows;
    const [summary, pair] = textsOf([first!.below!]);
    expect(summary).toBe("能否并列：不可以");
    expect(pair).toMatch(/^140000与430000：不可比|^430000与140000：不可比/);
    expect(tables["national"]!.rows[0]!.below).toBeUndefined();
  });

  it("claims no axis, and opens every number's record", () => {
    expect(Object.values(tables).map(({operation}) => operation)).toEqual(["none", "none", "none"]);
    expect(exhibit.figures).toEqual(editions.map(({observation}) => observation));
  });

  it("leads with the newest edition, whichever provinces are chosen", () => {
    const title = plain(exhibit.title);
    expect(title).toBe(
      "第5届china_quality_award：100000组织9award；370000组织2award；140000、430000、330000未见公布",
    );
    const hunan = told(awardMatrix, rows, reading({regions: ["430000"]}));
    expect(plain(hunan.title)).toBe(title);
    expect(linesOf(tablesOf(hunan)["provincial"])).toHaveLength(2);
    expect(Object.keys(tablesOf(hunan))).toEqual(["national", "provincial"]);
  });
});
