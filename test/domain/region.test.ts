import {describe, expect, it} from "vitest";
import {provinceOf} from "../../src/domain/region.ts";

describe(provinceOf, () => {
  it.each([
    ["370200", "370000"],
    ["140105", "140000"],
    ["330000", "330000"],
    ["100000", "100000"],
  ])("of %s is %s", (region, province) => {
    expect(provinceOf(region)).toBe(province);
  });
});
