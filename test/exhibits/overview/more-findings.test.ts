import {beforeAll, describe, expect, it} from "vitest";
import type {Answers} from "../../../src/engine/answers.ts";
import {moreFindings} from "../../../src/exhibits/overview/more-findings.ts";
import {realAnswers} from "../../pages/real-answers.ts";
import {opening} from "../../queries/fixture.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {linksOf, textsOf} from "../told.ts";

let all: Answers;
beforeAll(async () => {
  all = answersOf(await realAnswers());
}, opening);

const notesOn = (on: string, language: "zh" | "en" = "zh") =>
  moreFindings.build(all, reading({on, language}))?.charts[0]?.before ?? [];

describe("what else the overview finds", () => {
  it("is three sentences: how old the totals are, the selection rates, the states of the targets", () => {
    const said = textsOf(notesOn("2026-11-30"));
    expect(said).toHaveLength(3);
    expect(said[0]).toBe("4个项目的最新累计数都已超过一年没有更新，最久的是湖南名品，2年2个月。见“认证数量”");
    expect(said[1]).toMatch(/^公布过申报数的批次，按主体计的入选率从10.3%到18.4%。/);
    expect(said[2]).toMatch(/^所选省份\d+项目标可以判断：.+；另有\d+项暂不能判断。/);
  });

  it("opens the figure that was not renewed for longest", () => {
    const [list] = notesOn("2026-11-30");
    expect(list?.kind === "list" && linksOf(list.items[0]!)).toEqual([["2年2个月", "hn-o005"]]);
  });

  it("says nothing of age while every total is younger than a year, and counts those that are not", () => {
    expect(textsOf(notesOn("2024-06-30")).join()).not.toContain("没有更新");
    expect(textsOf(notesOn("2025-11-30")).join()).toMatch(/^2个项目的最新累计数已超过一年没有更新，最久的是/);
  });
});
