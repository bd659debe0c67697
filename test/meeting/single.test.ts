import {beforeAll, describe, expect, it} from "vitest";
import type {Answers} from "../../src/engine/answers.ts";
import {built} from "../../src/exhibits/built.ts";
import type {Built} from "../../src/exhibits/exhibit.ts";
import {exhibitsOf} from "../../src/exhibits/index.ts";
import {plain} from "../../src/exhibits/words.ts";
import {partOf, singlesOf, wordsOf} from "../../src/meeting/single.ts";
import type {Page} from "../../src/domain/view.ts";
import {readerOf} from "../../src/reader/reader.ts";
import {defaultView} from "../../src/reader/view.ts";
import {answersOf} from "../exhibits/answers.ts";
import {realAnswers} from "../pages/real-answers.ts";

let answers: Answers;
beforeAll(async () => {
  answers = answersOf(await realAnswers());
});

const reader = () => readerOf({...defaultView, on: "2026-11-30"});
function told(page: Page, id: string): Built {
  return built(
    exhibitsOf[page].find((one) => one.id === id)!,
    answers,
    reader(),
  )!;
}

describe("what can be taken of an exhibit by itself", () => {
  it("has a key and a name of its own each, and is there by that key, in every exhibit", () => {
    const all = Object.values(exhibitsOf).flatMap((exhibits) => [...exhibits]);
    const faults = all.flatMap((exhibit) => {
      const whole = built(exhibit, answers, reader());
      const singles = whole ? singlesOf(whole) : [];
      const keys = new Set(singles.map(({key}) => key));
      const bad = singles.filter(({key, name}) => !name || !plain(partOf(whole, key)?.title ?? []));
      return keys.size < singles.length || bad.length > 0 ? [[exhibit.id, bad]] : [];
    });
    expect(faults).toEqual([]);
  });

  it("is a target of the list with all that is known of it, and nothing of others", () => {
    const part = partOf(told("targets", "targets-list"), "row:SX-T-001")!;
    expect(plain(part.title)).toBe("目标一览 · 山西 · 山西精品 · 获证产品和服务数");
    const said = part.table.rows.map(({cells}) => cells.map(wordsOf).join(" "));
    expect(said).toContain("目标值 约200个");
    expect(JSON.stringify(part.table)).not.toContain("湖南");
    expect(part.table.open).toBe(true);
  });

  it("is a finding among others, without the way to its page", () => {
    const whole = told("overview", "more-findings");
    const finding = singlesOf(whole).find(({name}) => name.includes("入选率"))!;
    expect(finding.name).toMatch(/到18\.4%$/);
    expect(plain(partOf(whole, finding.key)!.title)).toBe(finding.name);
  });

  it("tells rows of one name apart", () => {
    const names = singlesOf(told("targets", "targets-list")).map(({name}) => name);
    expect(names.filter((name) => name === "浙江 · 品字标 · 品牌项目标准数（累计）")).toHaveLength(0);
    expect(names).toContainEqual(expect.stringMatching(/^浙江 · 品字标 · 品牌项目标准数（累计） · 4,000项/));
  });

  it("is nothing of what is no more", () => {
    expect(partOf(told("targets", "targets-list"), "row:none")).toBeNull();
    expect(partOf(told("overview", "more-findings"), "line:none")).toBeNull();
    expect(partOf(null, "row:none")).toBeNull();
  });
});
