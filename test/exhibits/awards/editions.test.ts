import {exhibitText} from "../../../src/text/exhibit.ts";
import {describe, expect, it} from "vitest";
import type {Subject} from "../../../src/domain/comparability.ts";
import {chinaQualityAward, provincialQualityAwards} from "../../../src/exhibits/awards/editions.ts";
import {chinaQualityAwardByProvince} from "../../../src/exhibits/awards/provinces.ts";
import type {Built} from "../../../src/exhibits/exhibit.ts";
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
  edition: null,
  exhibit,
});
const nation = {region: "100000"};
const fifth = {batch: "china-5", as_of: "2025-09-17"};
const provincial = {metric: "provincial_quality_award", region: "430000", batch: "hn-6", as_of: "2020"};
const own = "provincial-quality-awards";
const editions = [
  edition("N-1", 2, nation),
  edition("N-1-rival", 3, {...nation, grade: "C", fact: "other"}),
  edition("N-5", 9, {...nation, ...fifth}),
  edition("N-persons", 1, {...nation, population: "persons"}),
  edition("HN-1", 1, {region: "430000", qualifier: "at_least"}),
  edition("SX-1", 4, {region: "140000", definition: null}),
  edition("SD-5", 2, {region: "370000", ...fifth}),
  edition("HN-own", 7, provincial, own),
  edition("HN-nominated", 8, {...provincial, metric: "provincial_quality_award_nomination"}, own),
  edition("HN-county", 5, {...provincial, metric: "county_quality_award"}, "county-quality-awards"),
];
const rows = {
  "award-editions": editions,
  subjects: editions,
  names: [
    {kind: "batch", code: "china-1", name_zh: "第一届", name_en: "first", plural: null, number: "1"},
    {kind: "batch", code: "china-5", name_zh: "第五届", name_en: "fifth", plural: null, number: "5"},
  ],
};

const barsOf = ({charts}: Built) =>
  charts.map((panel) => [
    plain(panel.heading),
    textsOf(panel.before).join(),
    panel.charts.flatMap(({chart}) =>
      chart.kind === "columns" || chart.kind === "bars" ? chart.bars.map(({evidence}) => evidence) : [],
    ),
  ]);

describe("the national award", () => {
  const exhibit = told(chinaQualityAward, rows, reading());

  it("is drawn edition by edition, organisations and persons apart", () => {
    expect(barsOf(exhibit)).toEqual([
      ["100000 · china_quality_award", "组织", ["N-1", "N-5"]],
      ["100000 · china_quality_award", "个人", ["N-persons"]],
    ]);
  });

  it("tells of an edition what another source says", () => {
    expect(plain(exhibit.summary[0]!)).toBe(
      "100000 · china_quality_award · 组织：第1届 2013 2award（另说3award）、第5届 2025 9award。",
    );
    expect(exhibit.figures).toEqual(["N-1", "N-1-rival", "N-5", "N-persons"]);
  });
});

describe("awards of the provinces' own", () => {
  it("leave out the national award and that of counties, and keep prizes apart", () => {
    const exhibit = told(provincialQualityAwards, rows, reading());
    expect(barsOf(exhibit)).toEqual([
      ["430000 · provincial_quality_award", "组织", ["HN-own"]],
      ["430000 · provincial_quality_award_nomination", "组织", ["HN-nominated"]],
    ]);
    expect(exhibit.table.rows.map(({cells}) => cellText(cells[5]!))).toEqual(["7award", "8award"]);
  });
});

describe("the national award by province", () => {
  const exhibit = told(chinaQualityAwardByProvince, rows, reading());

  it("has one chart for each edition, held to the rules of ranking", () => {
    expect(barsOf(exhibit)).toEqual([
      ["第一届", "china_quality_award · 组织", ["HN-1", "SX-1"]],
      ["第五届", "china_quality_award · 组织", ["SD-5"]],
    ]);
    expect(exhibit.charts.flatMap(({charts}) => charts.map(({chart}) => chart.operation))).toEqual([
      "rank",
      "rank",
    ]);
  });

  it("names the chosen provinces nobody published, which are not zero", () => {
    expect(exhibit.charts.map(({after}) => textsOf(after))).toEqual([
      ["未见公布：330000、370000"],
      ["未见公布：140000、430000、330000"],
    ]);
    const two = told(chinaQualityAwardByProvince, rows, reading({regions: ["140000", "430000"]}));
    expect(two.charts.map(({after}) => textsOf(after))).toEqual([
      [],
      ["未见公布：140000、430000", exhibitText.zh.pale],
    ]);
  });
});
