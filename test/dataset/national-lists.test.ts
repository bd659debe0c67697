import {describe, expect, it} from "vitest";
import {nationalLists} from "../../src/dataset/national-lists.ts";
import {tablesOf, validDraft} from "./fixture.ts";

function listed(...rows: [list: string, position: string][]) {
  const draft = validDraft();
  draft["national_lists"] = rows.map(([list, position]) => ({list, position, metric: "items"}));
  return nationalLists(tablesOf(draft).get("national_lists"));
}

describe(nationalLists, () => {
  it("are in display order, by their codes where two have one place", () => {
    expect(listed(["b", "10"], ["c", "2"], ["a", "10"])).toEqual(["c", "a", "b"]);
  });

  it("leave out a row that cannot be read", () => {
    expect(listed(["a", "1"], ["b", "second"])).toEqual(["a"]);
  });

  it("are none where the table is missing", () => {
    expect(nationalLists(undefined)).toEqual([]);
  });
});
