import {beforeAll, describe, expect, it} from "vitest";
import type {Answers} from "../../../src/engine/answers.ts";
import {moreFindings} from "../../../src/exhibits/overview/more-findings.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {realAnswers} from "../../pages/real-answers.ts";
import {opening} from "../../queries/fixture.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {linksOf, textsOf} from "../told.ts";

let all: Answers;
beforeAll(async () => {
  all = answersOf(await realAnswers());
}, opening);

const told = (on: string, language: "zh" | "en" = "zh") => moreFindings.build(all, reading({on, language}))!;

describe("what else the overview finds", () => {
  it("is titled by how old the totals are, and says the selection rates and the states of the targets", () => {
    const {title, subtitle, charts} = told("2026-11-30");
    expect(plain(title)).toBe("4个项目的累计数均超过一年未更新，湖南名品最久，2年2个月");
    expect(plain(subtitle)).toBe("见认证数量页");
    const said = textsOf(charts[0]?.before);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^公布过申报数的批次，按主体计的入选率从10.3%到18.4%。见认证数量页$/);
    expect(said[1]).toMatch(/^所选省份\d+项目标可以判断：.+；另有\d+项暂不能判断。/);
  });

  it("opens the figure that was not renewed for longest", () => {
    expect(linksOf(told("2026-11-30").title)).toEqual([["2年2个月", "hn-o005"]]);
  });

  it("says nothing of age while every total is younger than a year, and counts those that are not", () => {
    const young = told("2024-06-30");
    expect([plain(young.title), ...textsOf(young.charts[0]?.before)].join()).not.toContain("未更新");
    expect(plain(young.title)).toMatch(/^公布过申报数的批次/);
    expect(plain(told("2025-11-30").title)).toMatch(/^2个项目的累计数超过一年未更新，.+最久，/);
  });
});
