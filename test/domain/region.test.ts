import {describe, expect, it} from "vitest";
import {foregroundRegions, provinceOf} from "../../src/domain/region.ts";

describe(provinceOf, () => {
  it.each([
    ["370200", "370000"],
    ["140105", "140000"],
    ["330000", "330000"],
    ["100000", "100000"],
  ])("of %s is %s", (region, province) => {
    expect(provinceOf(region)).toBe(province);
  });

  it("of a foreground province is itself", () => {
    expect(foregroundRegions.map(provinceOf)).toEqual(["140000", "430000", "330000", "370000"]);
  });
});
