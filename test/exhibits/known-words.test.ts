import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import type {Target} from "../../src/domain/target.ts";
import {track} from "../../src/domain/track.ts";
import type {Language} from "../../src/domain/view.ts";
import {knownWords} from "../../src/exhibits/known-words.ts";
import {voice} from "../../src/exhibits/voice.ts";
import {plain} from "../../src/exhibits/words.ts";
import {figure, target} from "../domain/sample.ts";
import {answersOf} from "./answers.ts";
import {day, reading} from "./reader.ts";

const answers = answersOf({
  names: [
    {kind: "unit", code: "percent", name_zh: "%", name_en: "%", plural: null, number: null},
    {kind: "definition", code: "narrow", name_zh: "狭", name_en: "narrow", plural: null, number: null},
    {kind: "definition", code: "wide", name_zh: "宽", name_en: "wide", plural: null, number: null},
  ],
});

function known(aim: Partial<Target>, readings: Partial<Figure>[], language: Language = "zh") {
  const speaker = voice(answers, reading({language}));
  return knownWords(track(target(aim), readings.map(figure), day, null), speaker);
}

const rate: Partial<Target> = {
  target: "T-rate",
  metric: "pass_rate",
  programme: null,
  basis: "level",
  value: 96,
  unit: "percent",
};
const passed: Partial<Figure> = {observation: "O-1", unit: "percent", kind: "level"};
const ofDueYear = {...passed, value: 94.4, as_of: "2025", period: "2025"};

describe(knownWords, () => {
  it("says of a rate how many points it is off, never a share of its target", () => {
    expect(known(rate, [ofDueYear])).toEqual([
      {words: "未达到", mark: "state:missed"},
      {words: " "},
      {words: "到期年度"},
      {words: "94.4%", evidence: "O-1"},
      {words: "，比目标低"},
      {words: "1.6个百分点", evidence: "distance:O-1,T-rate"},
      {words: "。"},
    ]);
    expect(plain(known(rate, [ofDueYear], "en"))).toBe(
      "Missed 94.4% in the due year, 1.6 percentage points below the target.",
    );
  });

  it.each([
    ["above", 97, "到期年度97%，比目标高1个百分点。"],
    ["equal to", 96, "到期年度96%，与目标相同。"],
  ])("says on which side a reading stands: %s the target", (_side, value, words) => {
    expect(plain(known(rate, [{...ofDueYear, value}]))).toBe(`已达到 ${words}`);
  });

  it("gives an earlier reading of a rate for orientation only, with its age", () => {
    const said = known(rate, [{...passed, value: 97, as_of: "2024"}]);
    expect(plain(said)).toBe(
      "已到期，结果未见公布 最近读数97%（2024年，距评估日1年10个月），比目标高1个百分点。",
    );
    expect(said.filter(({evidence}) => evidence)).toEqual([
      {words: "97%", evidence: "O-1"},
      {words: "1年10个月", evidence: "O-1"},
      {words: "1个百分点", evidence: "distance:O-1,T-rate"},
    ]);
  });

  it.each<[string, Partial<Target>, Partial<Figure>[], string]>([
    ["no figure", {}, [], "未见同口径数据。"],
    ["only grade D", {}, [{grade: "D"}], "只有待核实（D级）依据。"],
    ["no due date", {due: null}, [{}], "未写明到期日或期间。"],
  ])("says why nothing can be said: %s", (_case, aim, readings, words) => {
    const said = known(aim, readings);
    expect(said[0]).toEqual({words: "暂不能判断", mark: "state:unknown"});
    expect(plain(said)).toBe(`暂不能判断 ${words}`);
  });

  it("names both definitions where they differ", () => {
    const said = known({definition: "narrow"}, [{observation: "O-wide", definition: "wide"}]);
    expect(plain(said)).toBe("暂不能判断 目标口径为“狭”，公布的100product（2024年6月30日）为“宽”。");
    expect(said.find(({evidence}) => evidence)).toEqual({words: "100product", evidence: "O-wide"});
  });

  it("names both recipients where they differ, and says where one does not state them", () => {
    const asked = (population: string | null) => plain(known({population}, [{population: "persons"}]));
    const found = "公布的100product（2024年6月30日）为“个人”。";
    expect(asked("teams")).toBe(`暂不能判断 目标对象为“团队”，${found}`);
    expect(asked(null)).toBe(`暂不能判断 目标对象为“未注明”，${found}`);
  });

  it("shows both statements where a contradiction decides", () => {
    const said = known({}, [
      {observation: "O-210", value: 210, as_of: "2025-12-31", fact: "F", grade: "A"},
      {observation: "O-190", value: 190, as_of: "2025-12-31", fact: "F"},
    ]);
    expect(said[0]).toEqual({words: "无法判定", mark: "state:indeterminate"});
    expect(said.flatMap(({evidence}) => evidence ?? [])).toEqual(["O-210", "O-190"]);
  });

  it("tells a yearly addition year by year, the years without a figure in one go", () => {
    const added = {
      observation: "O-2023",
      value: 350,
      kind: "flow",
      as_of: "2023-12-31",
      period: "2023",
    } as const;
    const aim: Partial<Target> = {role: "yearly_flow", basis: "flow", period: "2022/2025", value: 300};
    expect(plain(known(aim, [added]))).toBe(
      "已到期，结果未见公布 2022年、2024年、2025年：未见当期数字。2023年：已达到，350product（2023年12月31日）。",
    );
  });
});
