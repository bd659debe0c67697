import {expect, it} from "vitest";
import {readData} from "./read-data.ts";

// Chinese characters and Chinese punctuation, such as 〔〕 and 《》.
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const texts = readData().flatMap(({resource, rows, fileRows}) =>
  rows.flatMap((row, index) =>
    Object.entries(row)
      .filter(([column]) => /_en(?:_|$)/.test(column))
      .map(([column, text]) => ({place: `${resource.path}:${fileRows[index]}:${column}`, text})),
  ),
);

it("reads the English texts of the data", () => {
  const files = new Set(texts.map(({place}) => place.split(":")[0]));
  expect([...files]).toEqual(expect.arrayContaining(["policies.csv", "sources.csv", "observations.csv"]));
});

it("has names of programmes, firms and documents in English or pinyin in English texts", () => {
  const left = texts.filter(({text}) => typeof text === "string" && chinese.test(text));
  expect(left.map(({place, text}) => `${place} ${text}`)).toEqual([]);
});

it("call 好品山东 by one name; its others are aliases, to search by", () => {
  const other = /(?:Good (?:Products|Quality)|Remarkable) Shandong/;
  expect(texts.filter(({text}) => typeof text === "string" && other.test(text))).toEqual([]);
});
