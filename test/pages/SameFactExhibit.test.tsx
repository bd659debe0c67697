import {describe, expect, it} from "vitest";
import {SameFactExhibit} from "../../src/pages/data/SameFactExhibit.tsx";
import {figure, target} from "../domain/sample.ts";
import {evidenceOf, show, type Answers} from "./show.tsx";

const document = {title: "公报", title_en: "Communique", publisher: "统计局"};
const statement = (observation: string, changes: Parameters<typeof figure>[0]) => ({
  ...figure({observation, ...changes}),
  ...document,
});

const contrary = [
  statement("O-27", {fact: "C", value: 27, published_on: "2024-03"}),
  statement("O-26", {fact: "C", value: 26, published_on: "2024"}),
];
const answers: Answers = {
  conflicts: [
    statement("O-40a", {fact: "S", value: 40}),
    statement("O-40b", {fact: "S", value: 40}),
    statement("O-85", {fact: "R", value: 85, vintage: "census_5", grade: "C"}),
    statement("O-82", {fact: "R", value: 82, vintage: "initial", grade: "A"}),
    statement("O-14", {fact: "D", value: 14, grade: "D"}),
    statement("O-12", {fact: "D", value: 12, region: "370000"}),
    ...contrary,
    statement("O-99", {fact: "L", value: 99}),
    statement("O-98", {fact: "L", value: 98, published_on: "2026-12-01"}),
  ],
  "city-figures": contrary,
  targets: [target()],
  "target-figures": contrary.map((row) => ({...row, target: "T-1"})),
};

describe(SameFactExhibit, () => {
  const facts = async (changes: Parameters<typeof show>[1] = {}) => {
    const page = await show(<SameFactExhibit />, {answers, ...changes});
    return [...page.querySelectorAll<HTMLElement>("[data-fact]")];
  };

  it("lists contradictions, those that charts use first, then revisions; nothing that was not yet published", async () => {
    const ids = async (regions: string[] | null) =>
      (await facts({regions})).map(({dataset}) => dataset["fact"]);
    expect(await ids(null)).toEqual(["C", "D", "R"]);
    expect(await ids(["140000"])).toEqual(["C", "R"]);
  });

  it("says in Chinese which statement counts, why, and what it touches", async () => {
    const [contradiction, unsure, revision] = await facts({language: "zh"});
    expect(contradiction!.querySelector("h3")!.textContent).toMatch(/^相互矛盾 .*（2024年6月30日）$/);
    expect([...contradiction!.querySelectorAll("li")].map((row) => row.textContent)).toEqual([
      "27product 采用 公报，统计局，2024年3月，B级",
      "26product 相互矛盾 公报，统计局，2024年，B级",
    ]);
    expect(contradiction!.querySelector("p")!.textContent).toBe(
      "采用27product：来源等级相同，公布晚的优先。涉及总览、认证数量、目标进度。若按另一数值判断结果不同，该目标记为“无法判定”。",
    );
    expect([...unsure!.querySelectorAll("li")][1]!.textContent).toContain("D级 · 待核实");
    expect(unsure!.querySelector("p")!.textContent).toContain("不入图，也不参与判断");
    expect(revision!.querySelector("p")!.textContent).toBe(
      "采用85product：数据版本新的优先，不论来源等级。其他各页的图表、文字和判断都没有用到。",
    );
  });

  it("says it in English", async () => {
    const [contradiction] = await facts({language: "en"});
    expect([...contradiction!.querySelectorAll("li")].map((row) => row.textContent)).toEqual([
      "27 product counts Communique, 统计局, March 2024, grade B",
      "26 product contradiction Communique, 统计局, 2024, grade B",
    ]);
    expect(contradiction!.querySelector("p")!.textContent).toBe(
      "27 product counts: the grades are equal, so the later publication goes first. " +
        "Used on: Overview, Certified, Targets. Where the other value would change the state of a target, that target is indeterminate.",
    );
  });

  it("opens every value and every document", async () => {
    const [contradiction] = await facts();
    expect(evidenceOf(contradiction!.querySelector("ul")!)).toEqual([
      ["27product", "O-27"],
      ["公报", "source:gov"],
      ["26product", "O-26"],
      ["公报", "source:gov"],
    ]);
  });

  it("takes no part of what the evaluation day did not know", async () => {
    expect((await facts({on: "2026-12-02"})).map(({dataset}) => dataset["fact"])).toContain("L");
    expect(await facts({on: "2024-06-29"})).toEqual([]);
  });
});
