// @vitest-environment jsdom
import {beforeAll, describe, expect, it} from "vitest";
import {operations} from "../../src/domain/comparability.ts";
import {measures} from "../../src/domain/measure.ts";
import {ComparePage} from "../../src/pages/ComparePage.tsx";
import {presets} from "../../src/exhibits/compare/presets.ts";
import {opening} from "../queries/fixture.ts";
import {realAnswers} from "./real-answers.ts";
import {show, type Answers} from "./show.tsx";

let answers: Answers;

beforeAll(async () => {
  answers = await realAnswers();
}, opening);

/** What stands by itself: headings, labels, buttons, options, columns and links. */
const standing =
  "h2, h3, h4, label, legend, button, option, summary, th, caption, .questions a, .alternatives a";

describe(ComparePage, () => {
  it.each([
    ...measures.map((measure) => ({measure})),
    ...operations.map((operation) => ({operation})),
    ...Object.values(presets),
  ])("begins every English heading, label and button with a capital: %o", async (look) => {
    const page = await show(<ComparePage />, {answers, language: "en", ...look});
    const words = [...page.querySelectorAll(standing)].map((element) => element.textContent.trim());
    const fields = [...page.querySelectorAll("[placeholder]")].map((field) =>
      field.getAttribute("placeholder")!,
    );
    expect(words.length).toBeGreaterThan(40);
    expect([...words, ...fields].filter((said) => /^\p{Ll}/u.test(said))).toEqual([]);
  });

  const trendOf = async (definition: string) => {
    const series = [`330000.pinzibiao.certified_enterprises..${definition}`];
    const page = await show(<ComparePage />, {answers, operation: "trend", series, chartWidth: 800});
    const zigzags = [...page.querySelectorAll("g.break a:has(path)")];
    return {
      zigzags: zigzags.map((mark) => mark.getAttribute("href")!.replace(/.*evidence=/, "")),
      said: page.querySelector(".panel")!.textContent,
    };
  };

  it("marks where another definition of a trend's series begins, and says so", async () => {
    const {zigzags, said} = await trendOf("certified");
    expect(zigzags).toHaveLength(3);
    expect(said).toMatch(/口径变化：2017年10月21日起.*；2018年10月21日起.*；2024年3月26日起/);
  });

  it("marks nothing on the definition that began last", async () => {
    const {zigzags, said} = await trendOf("unstated");
    expect(zigzags).toEqual([]);
    expect(said).not.toContain("口径变化：");
  });
});
