import {describe, expect, it} from "vitest";
import {soundsOf, spelledIn} from "../../src/domain/spelling.ts";

const readings = new Map([
  ["山", ["shan"]],
  ["西", ["xi"]],
  ["精", ["jing"]],
  ["品", ["pin"]],
  ["长", ["chang", "zhang"]],
  ["省", ["sheng", "xing"]],
]);

const place = (text: string, letters: string) => {
  const sounds = soundsOf(text, readings);
  return sounds && spelledIn(sounds, letters, readings);
};

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
    ["山 西", "sx", [0, 3]],
  ])("%s is spelled %s", (text, letters, expected) => {
    expect(place(text, letters)).toEqual(expected);
  });

  it.each([
    ["山西精品", "sxpj"],
    ["山西精品", "sxjpx"],
    ["山西", "shnx"],
    ["abc", "abc"],
  ])("%s is not spelled %s", (text, letters) => {
    expect(place(text, letters)).toBeNull();
  });
});
