import {describe, expect, it} from "vitest";
import {sameFacts} from "../../../src/exhibits/data/same-facts.ts";
import type {Built, Exhibit, FactNote, Note} from "../../../src/exhibits/exhibit.ts";
import {plain, type Words} from "../../../src/exhibits/words.ts";
import type {View} from "../../../src/reader/view.ts";
import {figure} from "../../domain/sample.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";

const document = {
  title: "公报",
  title_en: "Communique",
  publisher: "统计局",
  publisher_en: null,
  origin: "government",
};
const statement = (observation: string, changes: Parameters<typeof figure>[0]) => ({
  ...figure({observation, ...changes}),
  ...document,
});

const answers = answersOf({
  conflicts: [
    statement("O-40a", {fact: "S", value: 40}),
    statement("O-40b", {fact: "S", value: 40}),
    statement("O-53a", {fact: "P", value: 53_231, kind: "amount"}),
    statement("O-53b", {fact: "P", value: 53_230.99, kind: "amount"}),
    statement("O-85", {fact: "R", value: 85, vintage: "census_5", grade: "C"}),
    statement("O-82", {fact: "R", value: 82, vintage: "initial", grade: "A"}),
    statement("O-14", {fact: "D", value: 14, grade: "D"}),
    statement("O-12", {fact: "D", value: 12, region: "370000"}),
    statement("O-27", {fact: "C", value: 27, published_on: "2024-03"}),
    statement("O-26", {fact: "C", value: 26, published_on: "2023"}),
    statement("O-99", {fact: "L", value: 99}),
    statement("O-98", {fact: "L", value: 98, published_on: "2026-12-01"}),
  ],
});

const using = (...figures: string[]): Exhibit => ({
  id: "trial",
  queries: [],
  build: () => ({figures}) as unknown as Built,
});

const pages = {targets: [using("O-26")], certified: [using("O-27")], overview: [using("O-27")]};

function told(change: Partial<View> = {}): Built {
  const built = sameFacts(pages).build(answers, reading(change));
  if (!built) throw new Error("nothing told");
  return built;
}

const notesIn = ({charts}: Built) => charts.flatMap(({before = []}) => before);
const factsIn = (notes: readonly Note[]) => notes.filter((note): note is FactNote => note.kind === "fact");
const facts = (change?: Partial<View>) => factsIn(notesIn(told(change)));
const ids = (change?: Partial<View>) => facts(change).map(({fact}) => fact);
const opened = (words: Words) =>
  words.flatMap(({words: said, evidence}) => (evidence ? [[said, evidence]] : []));

describe("the facts told more than once", () => {
  it("are contradictions, those that other pages use first, then revisions; nothing not yet published", () => {
    expect(ids()).toEqual(["C", "D", "R"]);
    expect(ids({regions: ["140000"]})).toEqual(["C", "R"]);
  });

  it("say in Chinese which statement counts, why, and what it touches", () => {
    const [contradiction, unsure, revision] = facts({language: "zh"});
    expect(plain(contradiction!.heading)).toMatch(/^相互矛盾 .*（2024年6月30日）$/);
    expect(contradiction!.statements.map(({words, counts}) => [plain(words), counts])).toEqual([
      ["27product 采用 公报，统计局，2024年3月，B级", true],
      ["26product 相互矛盾 公报，统计局，2023年，B级", false],
    ]);
    expect(plain(contradiction!.decision)).toBe(
      "采用27product：来源等级相同，确知公布晚的优先。涉及总览、认证数量、目标进度。若按另一数值判断结果不同，该目标记为“无法判定”。",
    );
    expect(plain(unsure!.statements[1]!.words)).toContain("D级 · 待核实");
    expect(plain(unsure!.decision)).toContain("不入图，也不参与判断");
    expect(plain(revision!.decision)).toBe(
      "采用85product：数据版本新的优先，不论来源等级。其他各页的图表、文字和判断都没有用到。",
    );
  });

  it("say it in English", () => {
    const [contradiction] = facts({language: "en"});
    expect(contradiction!.statements.map(({words}) => plain(words))).toEqual([
      "27 product counts Communique, 统计局, March 2024, grade B",
      "26 product contradiction Communique, 统计局, 2023, grade B",
    ]);
    expect(plain(contradiction!.decision)).toBe(
      "27 product counts: the grades are equal, so the one known to be published later goes first. " +
        "Used on: Overview, Certified, Targets. Where the other value would change the state of a target, that target is indeterminate.",
    );
  });

  it.each([
    ["zh", "27product、26product未作取舍：来源等级相同，公布日期分不出先后。", ["未定", "未定", "相互矛盾"]],
    [
      "en",
      "27 product, 26 product are left undecided: the grades are equal, and the publication dates prove no order. ",
      ["undecided", "undecided", "contradiction"],
    ],
  ] as const)("say in %s where nothing decides, and pale none of those", (language, decision, words) => {
    const undated = [
      statement("O-27", {fact: "C", value: 27, published_on: "2024-03"}),
      statement("O-26", {fact: "C", value: 26, published_on: "2024"}),
      statement("O-25", {fact: "C", value: 25, grade: "C"}),
    ];
    const built = sameFacts({}).build(answersOf({conflicts: undated}), reading({language}));
    const [fact] = factsIn(notesIn(built!));
    expect(plain(fact!.decision)).toContain(decision);
    expect(fact!.statements.map(({counts}) => counts)).toEqual([true, true, false]);
    expect(fact!.statements.map(({words: said}) => said.find(({mark}) => mark === "kind")?.words)).toEqual(
      words,
    );
    const rules = built!.table.rows.map(({cells}) => cells.slice(3, 5).map((cell) => plain(cell as Words)));
    expect(rules.map(([standing]) => standing)).toEqual(words);
  });

  it("open every value, every document and every page", () => {
    const [contradiction] = facts();
    expect(contradiction!.statements.flatMap(({words}) => opened(words))).toEqual([
      ["27product", "O-27"],
      ["公报", "source:gov"],
      ["26product", "O-26"],
      ["公报", "source:gov"],
    ]);
    const links = contradiction!.decision.flatMap(({words, to}) => (to ? [[words, to.page]] : []));
    expect(links).toEqual([
      ["总览", "overview"],
      ["认证数量", "certified"],
      ["目标进度", "targets"],
    ]);
  });

  it("take no part of what the evaluation day did not know", () => {
    expect(ids({on: "2026-12-02"})).toContain("L");
    expect(ids({on: "2024-06-29"})).toEqual([]);
    expect(
      notesIn(told({on: "2024-06-29"})).map((note) => note.kind === "text" && plain(note.words)),
    ).toContain("在所选省份和评估日下，没有说法不一的事实。");
  });

  it("are counted by what their statements are to each other; the harmless ones are folded away", () => {
    const [count, ...rest] = notesIn(told());
    expect(count?.kind === "text" && plain(count.words)).toBe(
      "截至评估日，相互矛盾2组，修订1组，约数或四舍五入1组；另有1个事实几处数字相同，各只计一次，其中0个由两个以上发布者各自给出。",
    );
    const folded = rest.flatMap((note) => (note.kind === "fold" ? [factsIn(note.notes)] : []));
    expect(folded.map((notes) => notes.map(({fact}) => fact))).toEqual([["P"], ["S"]]);
    expect(folded[1]![0]!.decision).toEqual([]);
  });

  it("stand in a table, one row a statement, without those whose numbers are equal", () => {
    const {table, figures} = told();
    expect(table.rows.map(({key}) => key)).toEqual([
      "O-27",
      "O-26",
      "O-12",
      "O-14",
      "O-85",
      "O-82",
      "O-53a",
      "O-53b",
    ]);
    expect(figures).toContain("O-40a");
  });

  it("ask what the exhibits of the other pages ask, and show only the SQL of their own", () => {
    const query = {name: "elsewhere", sql: "", params: {}, columns: {}};
    const {queries, besides} = sameFacts({overview: [{...using(), queries: [query]}]});
    expect(queries.map(({name}) => name)).toEqual(["conflicts"]);
    expect(besides).toContain(query);
  });
});
