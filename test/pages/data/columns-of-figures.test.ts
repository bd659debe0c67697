import {describe, expect, it} from "vitest";
import type {Qualifier} from "../../../src/domain/interval.ts";
import {namesOf} from "../../../src/model/names.ts";
import {columnsOfFigures} from "../../../src/pages/data/columns-of-figures.ts";
import type {FigureListRow} from "../../../src/queries/figure-list.ts";
import {figure} from "../../domain/sample.ts";

const columns = new Map(columnsOfFigures(namesOf([], "en"), "en").map((column) => [column.id, column]));
const row = (changes: Partial<FigureListRow>): FigureListRow => ({
  ...figure(changes),
  locator: "",
  note_zh: null,
  note_en: null,
  metric_definition_zh: "",
  metric_definition_en: "",
  description_zh: null,
  description_en: null,
  mechanism: null,
  title: "Notice",
  title_en: null,
  publisher: null,
  publisher_en: null,
  url: null,
  origin: "government",
  carrier: "official_site",
  date_basis: "stated",
  access: "read",
  source_note_zh: null,
  source_note_en: null,
  ...changes,
});
const cell = (id: string, changes: Partial<FigureListRow>) => columns.get(id)!.text(row(changes));

describe(columnsOfFigures, () => {
  it.each<[Qualifier, string, string]>([
    ["exact", "200", "200"],
    ["about", "190", "210"],
    ["over", "200", "no upper limit"],
    ["under", "0", "200"],
  ])("shows the values that %s allows: %s to %s", (qualifier, low, high) => {
    const shown = ["low", "high"].map((id) => cell(id, {value: 200, qualifier}));
    expect(shown).toEqual([low, high]);
  });

  it.each([
    ["2024", "1 January 2024", "31 December 2024"],
    ["2024-02", "1 February 2024", "29 February 2024"],
    ["2024-03-12", "12 March 2024", "12 March 2024"],
  ])("shows the days that %s may mean: %s to %s", (as_of, from, to) => {
    expect(["from", "to"].map((id) => cell(id, {as_of}))).toEqual([from, to]);
  });

  it.each([
    ["as_of", {as_of: "2024-03-12"}, "12 March 2024", "2024-03-12"],
    ["as_of", {as_of: "2024-03"}, "March 2024", "2024-03"],
    ["period", {period: "2021/2025"}, "2021–2025", "2021/2025"],
  ])("reads %s %o as %s, and sorts and copies %s", (id, changes, words, written) => {
    const column = columns.get(id)!;
    expect([column.text, column.sortBy, column.file].map((said) => said!(row(changes)))).toEqual([
      words,
      written,
      written,
    ]);
  });

  it("sorts a value without upper limit above every other", () => {
    const sorted = [
      {value: 200, qualifier: "over"},
      {value: 9000, qualifier: "exact"},
    ] as const;
    expect(sorted.map((changes) => columns.get("high")!.sortBy!(row(changes)))).toEqual([Infinity, 9000]);
  });
});
