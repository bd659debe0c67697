import {describe, expect, it} from "vitest";
import type {Problem, Rule, RuleDetails} from "../../src/dataset/problem.ts";
import type {Language} from "../../src/domain/view.ts";
import {problemsZh} from "../../src/text/problems-zh.ts";
import {advice} from "../../src/text/problems.ts";

const modules = import.meta.glob<Record<string, unknown>>("../../src/text/*.ts", {eager: true});

/** The Chinese that English wording must show, with the reason. */
const namedInEnglish = [
  "中文", // the switch to Chinese, for those who read it
  "5.4万", // a cell as people write it into the data
];

// What stands for a slot or argument, so that punctuation beside it is seen.
const samples = {zh: "字", en: "Word"};

interface Wording {
  path: string;
  text: string;
}

/** Every string of a wording object, functions called and {slots} filled with a sample of the language. */
function strings(value: unknown, path: string, language: Language): Wording[] {
  const sample = samples[language];
  if (typeof value === "string") return [{path, text: value.replaceAll(/\{\w+\}/g, sample)}];
  if (typeof value === "function") {
    const said: unknown = Reflect.apply(
      value,
      null,
      Array.from({length: value.length}, () => sample),
    );
    return strings(said, `${path}()`, language);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => strings(part, `${path}.${key}`, language));
}

function isBilingual(value: unknown): value is Record<Language, unknown> {
  return typeof value === "object" && value !== null && "zh" in value && "en" in value;
}

const wordings = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports)
    .filter((entry): entry is [string, Record<Language, unknown>] => isBilingual(entry[1]))
    .map(([name, wording]) => ({name: `${file.split("/").at(-1)} ${name}`, wording})),
);

/** The advice of every rule, each detail standing for any text. */
function problemWordings(language: Language): Wording[] {
  const details = new Proxy({}, {get: () => samples[language]}) as RuleDetails["header"];
  return (Object.keys(problemsZh) as Rule[]).flatMap((rule) => {
    const problem: Problem = {file: "a.csv", row: 2, column: "b", rule, details};
    return strings(advice(problem, language), `problems.${rule}`, language);
  });
}

// A dot is left alone where it begins a file's ending, as in 来源.csv.
const halfWidth = /\p{Script=Han}(?:[,;:?!()]|\.(?!\w))|[,;:?!()]\p{Script=Han}/u;
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

function offending(found: Wording[], pattern: RegExp): Wording[] {
  return found.filter(({text}) =>
    pattern.test(namedInEnglish.reduce((rest, name) => rest.replaceAll(name, ""), text)),
  );
}

it("finds the wording of every page", () => {
  expect(wordings.map(({name}) => name)).toEqual(
    expect.arrayContaining(["overview.ts overviewText", "shell.ts shell", "evidence.ts evidenceText"]),
  );
});

describe.each([...wordings])("$name", ({wording}) => {
  it("answers the same keys in both languages", () => {
    const keys = (language: Language) => strings(wording[language], "", language).map(({path}) => path);
    expect(keys("en").toSorted()).toEqual(keys("zh").toSorted());
  });

  it("uses full-width punctuation in Chinese", () => {
    expect(offending(strings(wording.zh, "", "zh"), halfWidth)).toEqual([]);
  });

  it("says nothing in Chinese to English readers", () => {
    expect(offending(strings(wording.en, "", "en"), chinese)).toEqual([]);
  });

  it("leaves nothing unsaid", () => {
    const said = [...strings(wording.zh, "zh", "zh"), ...strings(wording.en, "en", "en")];
    expect(said.filter(({text}) => text.trim() === "")).toEqual([]);
  });
});

describe(advice, () => {
  it("uses full-width punctuation in Chinese", () => {
    expect(offending(problemWordings("zh"), halfWidth)).toEqual([]);
  });

  it("says nothing in Chinese to English readers", () => {
    expect(offending(problemWordings("en"), chinese)).toEqual([]);
  });
});
