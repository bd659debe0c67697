import {describe, expect, it, vi} from "vitest";
import type {Subject} from "../../src/domain/comparability.ts";
import {sections} from "../../src/domain/view.ts";
import {MethodsPage} from "../../src/pages/MethodsPage.tsx";
import {headingOf} from "../../src/pages/methods/MethodSection.tsx";
import {figure, target} from "../domain/sample.ts";
import {evidenceOf, show, type Answers} from "./show.tsx";

const shanxi = target({target: "SX", qualifier: "about"});
const zhejiang = target({
  target: "ZJ",
  region: "330000",
  programme: "pinzibiao",
  metric: "standards",
  value: 4000,
  set_on: "2023-02-28",
});
const subject = (changes: Partial<Subject>) =>
  ({
    ...figure(changes),
    mechanism: null,
    counts: "brand",
    counted: null,
    initial: false,
    several_definitions: false,
    several_populations: false,
    vintage: null,
    ...changes,
  }) as Subject;

const answers: Answers = {
  targets: [zhejiang, shanxi],
  programmes: [{programme: "jingpin", region: "140000", started: "2021-07-30", closed: false}],
  "target-figures": [
    ...[
      figure({value: 79, as_of: "2024-03-12"}),
      figure({observation: "SX-1", value: 120, as_of: "2025-01-06"}),
    ].map((one) => ({...one, target: "SX"})),
    ...[
      figure({observation: "ZJ-0", value: 3029, as_of: "2022-12-31"}),
      figure({observation: "ZJ-1", value: 3923, as_of: "2025-03-31"}),
    ].map((one) => ({...one, target: "ZJ", region: "330000", programme: "pinzibiao", metric: "standards"})),
  ],
  "figure-list": [
    figure({observation: "O-about", value: 200, qualifier: "about"}),
    figure({observation: "O-a", fact: "f", value: 150}),
    figure({observation: "O-b", fact: "f", value: 162}),
  ],
  "headline-subjects": [
    subject({observation: "O-items", value: 120}),
    subject({observation: "O-own", metric: "enterprises", value: 117}),
    subject({observation: "O-hn", region: "430000", programme: "mingpin", counts: "enterprise", value: 73}),
  ],
  "source-list": [
    {source: "decree", title: "Decree", title_en: null, grade: "A", published_on: "2021-07-30", figures: 1},
  ],
};

async function section(name: (typeof sections)[number], changes: Parameters<typeof show>[1] = {}) {
  const page = await show(<MethodsPage />, {answers, ...changes});
  return page.querySelector(`section[aria-labelledby="${headingOf(name)}"]`)!;
}

const rowsOf = (table: Element) =>
  [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
const tableOf = (within: Element, caption: string) =>
  [...within.querySelectorAll("table")].find((table) => table.caption?.textContent === caption)!;

describe(MethodsPage, () => {
  it("has every section, and contents that keep the page in the address", async () => {
    const page = await show(<MethodsPage />, {answers});
    expect(page.querySelectorAll("section h2")).toHaveLength(sections.length);
    const links = [...page.querySelectorAll<HTMLAnchorElement>(".contents a")].map(({hash}) => hash);
    expect(links).toEqual(sections.map((name) => expect.stringContaining(`section=${name}`)));
  });

  it.each([
    ["the first section", null, sections[0]],
    ["the section of the address", "pace", "pace"],
  ] as const)("unfolds %s alone", async (_which, asked, open) => {
    Element.prototype.scrollIntoView = () => {};
    const page = await show(<MethodsPage />, {answers, section: asked});
    const unfolded = [...page.querySelectorAll("section:has(> details[open]) h2")].map(({id}) => id);
    expect(unfolded).toEqual([headingOf(open)]);
  });

  it("goes to the section of the address", async () => {
    const scroll = vi.fn<() => void>();
    Element.prototype.scrollIntoView = scroll;
    await section("pace", {section: "pace"});
    expect(document.activeElement?.id).toBe(headingOf("pace"));
    expect(scroll).toHaveBeenCalledOnce();
  });

  it("puts the inputs of the first headline target into the formula of progress against time", async () => {
    const pace = await section("pace");
    const steps = tableOf(pace, "序时进度逐步代入");
    expect(rowsOf(steps)).toEqual([
      ["基数", "项目创设于2021年7月30日", "零"],
      ["最新数", "截至2025年1月6日", "120product"],
      ["目标", "2025年12月31日到期", "约200product"],
      ["完成比例", "（120 − 0）÷（200 − 0）", "60%"],
      ["时间比例", "1,256天 ÷ 1,615天", "78%"],
      ["快慢", "60% − 78%", "落后序时进度18个百分点"],
      ["速度比ρ", "60% ÷ 78%", "0.77：落后序时进度"],
      ["此后每月需增加", "80 ÷ 11.8个月", "6.8"],
      ["此前平均每月增加", "120 ÷ 41.3个月", "2.9"],
      ["最近一段每月增加", "41 ÷ 9.9个月", "4.2"],
      ["照已有速度到期", "120 + 每月增加数 × 11.8个月", "154至169"],
    ]);
    expect(evidenceOf(steps).slice(0, 6)).toEqual([
      ["120product", "SX-1"],
      ["约200product", "target:SX"],
      ["120", "SX-1"],
      ["0", "progress:SX"],
      ["200", "target:SX"],
      ["0", "progress:SX"],
    ]);
    expect(pace.textContent).toContain("到期，结果未见公布");
  });

  it("knows on an earlier evaluation day what was known then, and needs the rest from that day", async () => {
    const pace = await section("pace", {on: "2024-12-31"});
    const steps = rowsOf(tableOf(pace, "序时进度逐步代入"));
    expect(steps[1]).toEqual(["最新数", "截至2024年3月12日", "79product"]);
    expect(steps.find(([step]) => step === "从评估日起每月需增加")).toEqual([
      "从评估日起每月需增加",
      "121 ÷ 12个月",
      "10.1",
    ]);
  });

  it("says in words when no target gives a progress", async () => {
    const pace = await section("pace", {on: "2022-06-30", language: "en"});
    expect(pace.textContent).toContain("no headline target gives a progress against time");
    expect(pace.textContent).toContain("No exact figure of this definition");
    expect(pace.querySelector(".worked table")).toBeNull();
  });

  it("works both official methods through, and says which targets they do not fit", async () => {
    const reference = await section("reference", {language: "en"});
    const steps = rowsOf(tableOf(reference, "Reference ratings, step by step"));
    expect(steps.slice(3)).toEqual([
      ["Observed growth a year", "(3,923 ÷ 3,029) ^ (1 ÷ 2.25 years) − 1", "12.2%"],
      ["Required growth a year", "(4,000 ÷ 3,029) ^ (1 ÷ 3 years) − 1", "9.7%"],
      ["Ratio of Open SDG", "12.2% ÷ 9.7%", "125.6%: on track"],
      ["Extrapolated to the due date", "3,923 × (1 + 12.2%) ^ 0.75 years", "4,278"],
      ["Share of the UN Statistics Division", "(4,278 − 3,029) ÷ (4,000 − 3,029)", "128.6%: on track"],
    ]);
    expect(reference.textContent).toContain("the baseline is not a published figure");
  });

  it("shows headline series of two provinces that may not be ranked, with every reason", async () => {
    const comparability = await section("comparability");
    const [pair] = comparability.querySelectorAll(".worked");
    expect(evidenceOf(pair!).map(([, id]) => id)).toEqual(["O-items", "O-hn"]);
    expect([...pair!.querySelectorAll("li")].map(({textContent}) => textContent)).toEqual([
      "统计对象不同：品牌；企业",
    ]);
  });

  it("shows what a published qualifier allows, and two statements that contradict each other", async () => {
    const words = await section("words");
    expect(rowsOf(tableOf(words, "限定词与可能的取值"))[1]).toEqual([
      "约、左右",
      "[0.95N, 1.05N]",
      "140000 · jingpin · items（目标） 约200product",
      "[190, 210]",
    ]);
    expect(evidenceOf(tableOf(words, "限定词与可能的取值")).map(([, id]) => id)).toContain("target:SX");
    const fact = await section("same-fact");
    const contradiction = fact.querySelector("tbody tr:last-child")!;
    expect(evidenceOf(contradiction)).toEqual([
      ["150product", "O-a"],
      ["162product", "O-b"],
    ]);
    const rounding = fact.querySelector("tbody tr:nth-child(2)")!;
    expect(rounding.textContent).toContain("现无此例");
  });

  it("names for each state a target that is in it", async () => {
    const states = tableOf(await section("targets"), "目标的各种状态");
    const due = [...states.querySelectorAll("tr")].find(({textContent}) => textContent.includes("未见公布"))!;
    expect(evidenceOf(due)).toEqual([["4,000product", "target:ZJ"]]);
  });

  it("links a supposed number to the supposition worked out", async () => {
    const scenario = await section("scenario");
    const link = scenario.querySelector<HTMLAnchorElement>("a.num")!;
    expect(link.hash).toContain("target=SX&if=due:2030-12-31&evidence=progress:SX");
  });

  it("keeps live numbers out of the wording of rules", async () => {
    const page = await show(<MethodsPage />, {answers});
    expect(page.querySelectorAll("[data-convention] a")).toHaveLength(0);
  });
});
