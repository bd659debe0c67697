import {describe, expect, it} from "vitest";
import {spelledIn} from "../../src/domain/spelling.ts";

const readings = new Map([
  ["山", ["shan"]],
  ["西", ["xi"]],
  ["精", ["jing"]],
  ["品", ["pin"]],
  ["长", ["chang", "zhang"]],
  ["省", ["sheng", "xing"]],
]);

describe(spelledIn, () => {
  it.each([
    ["山西精品", "sxjp", [0, 4]],
    ["山西精品", "shanxijingpin", [0, 4]],
    ["山西精品", "shxjp", [0, 4]],
    ["山西精品", "shanxij", [0, 3]],
    ["山西精品", "shanx", [0, 2]],
    ["山西精品", "jp", [2, 4]],
    ["省长", "shengzh", [0, 2]],
    ["省长", "sc", [0, 2]],
    ["a品", "p", [1, 2]],
  ])("%s is spelled %s", (text, letters, place) => {
    expect(spelledIn(text, letters, readings)).toEqual(place);
  });

  it.each([
    ["山西精品", "sxpj"],
    ["山西精品", "sxjpx"],
    ["山西", "shnx"],
    ["abc", "abc"],
  ])("%s is not spelled %s", (text, letters) => {
    expect(spelledIn(text, letters, readings)).toBeNull();
  });
});
