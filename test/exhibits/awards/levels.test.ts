import {describe, expect, it} from "vitest";
import type {Subject} from "../../../src/domain/comparability.ts";
import {awardLevelsExhibit} from "../../../src/exhibits/awards/levels.ts";
import type {Built, Table} from "../../../src/exhibits/exhibit.ts";
import {isNotes} from "../../../src/exhibits/exhibit.ts";
import {announced, subject} from "../../domain/sample.ts";
import {reading} from "../reader.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {cellText, textsOf, told} from "../told.ts";

const series = {metric: "provincial_quality_award", programme: "governor-award"};
const award = {...series, unit: "award", counts: "organisation"};
const organisations = {...award, population: "organisations"};
const hunan = {region: "430000", as_of: "2023-11-23"};
const totals = [
  subject({observation: "O-hn", value: 67, ...hunan, ...organisations}),
  subject({observation: "O-hn-persons", value: 8, ...hunan, ...award, population: "persons"}),
  subject({observation: "O-sd", value: 87, region: "370000", as_of: "2023-11-23", ...organisations}),
  subject({
    observation: "O-sd-early",
    value: 60,
    region: "370000",
    as_of: "2019",
    source: "old",
    ...organisations,
  }),
  subject({
    observation: "O-zj",
    value: 25,
    region: "330000",
    as_of: "2017",
    definition: "all",
    several_definitions: true,
    ...organisations,
  }),
  subject({observation: "O-city", value: 179, ...hunan, ...organisations, metric: "municipal_quality_award"}),
];

/** The totals with their places in the table of levels. */
const placed = (figures: readonly Subject[]) =>
  figures.map((figure) => ({...figure, level: figure.metric === award.metric ? 1 : 2}));

const rows = {"award-totals": placed(totals), subjects: totals};

function levelsOf({charts}: Built): Table {
  const note = charts.flatMap(({before = []}) => before).find(({kind}) => kind === "table");
  if (note?.kind !== "table") throw new Error("no table");
  return note.table;
}

describe("levels of awards", () => {
  const exhibit = told(awardLevelsExhibit, rows, reading());
  const table = levelsOf(exhibit);
  const cells = table.rows.map((row) => row.cells.map(cellText));

  it("have a row each in their order and a column for each chosen province, in its colour", () => {
    expect(table.rows.map(({key}) => key)).toEqual(["provincial_quality_award", "municipal_quality_award"]);
    expect(table.columns).toEqual([
      "奖项",
      {title: "430000", region: "430000"},
      {title: "330000", region: "330000"},
      {title: "370000", region: "370000"},
    ]);
    expect(levelsOf(told(awardLevelsExhibit, rows, reading({regions: ["430000"]}))).columns).toHaveLength(2);
  });

  it("stand in the order of the data, and without a place there is no row but every total is kept", () => {
    const levels = {municipal_quality_award: 1, provincial_quality_award: 3} as Record<string, number>;
    const other = subject({observation: "O-both", value: 3, ...hunan, ...organisations, metric: "both"});
    const figures = [...totals, other].map((figure) => ({...figure, level: levels[figure.metric] ?? null}));
    const shown = told(awardLevelsExhibit, {"award-totals": figures, subjects: figures}, reading());
    expect(levelsOf(shown).rows.map(({key}) => key)).toEqual([
      "municipal_quality_award",
      "provincial_quality_award",
    ]);
    expect(shown.figures).toContain("O-both");
  });

  it("claim no axis for figures that are only looked up", () => {
    expect(table.operation).toBe("none");
  });

  it("give the newest total of each kind of recipient with its date", () => {
    expect(cells[0]!.slice(1, 4)).toEqual([
      "67award组织2023年11月23日\n8award个人2023年11月23日",
      "25award组织、all2017年",
      "87award组织2023年11月23日",
    ]);
    const [, found] = table.rows[0]!.cells;
    const words =
      found && isNotes(found) ? found.flatMap((note) => (note.kind === "text" ? note.words : [])) : [];
    expect(words.map(({evidence, mark}) => evidence ?? mark)).toEqual([
      "O-hn",
      "small",
      "small",
      "O-hn-persons",
      "small",
      "small",
    ]);
  });

  it("say of what was not published that it was not, and have no column where nothing was", () => {
    const some = [...totals, subject({value: 3, ...hunan, ...organisations, metric: "other"})];
    const {columns, rows: found} = levelsOf(
      told(awardLevelsExhibit, {"award-totals": some, subjects: some}, reading()),
    );
    expect(columns).toHaveLength(4);
    expect(found.flatMap(({cells: all}) => all)).toContainEqual([{words: "未见公布", mark: "absent"}]);
  });

  it("say below a row whether it may stand side by side, and why pair by pair on demand", () => {
    const [summary, ...pairs] = textsOf([table.rows[0]!.below!]);
    expect(summary).toBe("能否并列：部分可以");
    expect(pairs).toHaveLength(3);
    expect(pairs[0]).toMatch(/^430000与370000：可比$/);
    expect(pairs[1]).toMatch(/^430000与330000：不可比这个指标有多种口径.*日期相差三年以上/s);
    expect(table.rows[1]!.below).toBeUndefined();
  });

  it.each([
    ["可以", totals.slice(0, 3)],
    ["不可以", [totals[0]!, totals[4]!]],
    ["部分可以", [totals[0]!, {...totals[2]!, as_of: "2025-01-01"}]],
  ])("read %s", (summary, figures) => {
    const announcements = ["2010", "2026"].map((day) => announced(series, day));
    const shown = {"award-totals": placed(figures), subjects: figures, announcements};
    const [row] = levelsOf(told(awardLevelsExhibit, shown, reading())).rows;
    expect(row!.below!.summary).toBe(`能否并列：${summary}`);
  });

  it("lead with the levels most provinces published, whichever are chosen", () => {
    const title =
      "provincial_quality_award累计430000 67award（2023年）、330000 25award（2017年）、370000 87award（2023年）；140000未见公布";
    const said = (regions: string[] | null) =>
      plain(told(awardLevelsExhibit, rows, reading({regions})).title);
    expect(said(null).replaceAll(/(\d{6})(?=\d)/g, "$1 ")).toBe(title);
    expect(said(["140000"])).toBe(said(null));
  });

  it("keep every total in the table of data, and cite it", () => {
    expect(exhibit.table.rows.map(({key}) => key)).toEqual(totals.map(({observation}) => observation));
    expect(exhibit.figures).toEqual(totals.map(({observation}) => observation));
    expect(exhibit.sources).toEqual(["gov", "old"]);
  });
});
