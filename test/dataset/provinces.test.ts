import {describe, expect, it} from "vitest";
import {provinces} from "../../src/dataset/provinces.ts";
import {tablesOf, validDraft} from "./fixture.ts";

function listed(...rows: Record<string, string>[]) {
  const draft = validDraft();
  draft["regions"] = rows;
  return provinces(tablesOf(draft).get("regions"));
}

const row = (region: string, position: string, cells: Record<string, string> = {}) => ({
  region,
  position,
  level: "province",
  foreground: "true",
  ...cells,
});

describe(provinces, () => {
  it("are those in the foreground, in display order", () => {
    const found = listed(row("140000", "3"), row("330000", "1"), row("370000", "2", {foreground: "false"}));
    expect(found.map(({region}) => region)).toEqual(["330000", "140000"]);
  });

  it("leave out cities of the foreground", () => {
    expect(listed(row("370200", "1", {level: "city"}))).toEqual([]);
  });

  it("have their names and colours, null where a colour is missing", () => {
    const [shanxi] = listed(
      row("140000", "1", {name_zh: "山西", name_en: "Shanxi", colour_light: "#b34a00"}),
    );
    expect(shanxi).toEqual({
      region: "140000",
      name_zh: "山西",
      name_en: "Shanxi",
      colour_light: "#b34a00",
      colour_dark: null,
    });
  });

  it("are none where the table is missing", () => {
    expect(provinces(undefined)).toEqual([]);
  });
});
