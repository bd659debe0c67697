import {describe, expect, it} from "vitest";
import {sheetNames} from "../../../src/exports/xlsx/names.ts";

describe(sheetNames, () => {
  it.each([
    ["a/b:c", "a b c"],
    ["'quoted'", "quoted"],
    ["[x]*?", "x"],
    ["", "-"],
    ["x".repeat(40), `${"x".repeat(30)}…`],
  ])("makes of %j %j", (wanted, name) => {
    expect(sheetNames([])(wanted)).toBe(name);
  });

  it("gives no name twice, whatever its case", () => {
    const name = sheetNames(["Figures"]);
    expect([
      name("figures"),
      name("Table"),
      name("TABLE"),
      name("x".repeat(40)),
      name("x".repeat(40)),
    ]).toEqual(["figures (2)", "Table", "TABLE (2)", `${"x".repeat(30)}…`, `${"x".repeat(26)}… (2)`]);
  });
});
