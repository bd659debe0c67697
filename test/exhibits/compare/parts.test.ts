import {describe, expect, it} from "vitest";
import {compareParts} from "../../../src/exhibits/compare/parts.ts";
import {plain} from "../../../src/exhibits/words.ts";
import type {Options} from "../../../src/reader/reader.ts";
import {subject} from "../../domain/sample.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {linksOf, textsOf, told} from "../told.ts";
import {brands, reasonsOf} from "./sample.ts";

const part = (member: string, value: number) =>
  subject({observation: `P-${member}`, breakdown: "type", member, value, source: "list"});
const whole = subject({observation: "W", value: 100});
const rows = {
  subjects: [
    whole,
    part("product", 60),
    part("service", 25),
    brands,
    {...brands, observation: "O-regional", breakdown: "type", member: "regional", value: 8},
  ],
};
const key = (member: string) => `140000.jingpin.items....type.${member}`;
const wholeKey = "140000.jingpin.items";
const parts = (options: Partial<Options>, answers: Parameters<typeof told>[1] = rows) =>
  told(compareParts, answers, reading({operation: "share", ...options}));
const segments = (built: ReturnType<typeof parts>) =>
  built.charts.flatMap(({charts}) =>
    charts.flatMap(({chart}) => (chart.kind === "share" ? [chart.segments] : [])),
  );

describe("part and whole", () => {
  it("are a bar of the smaller within the larger, with how the share is computed", () => {
    const built = parts({series: [wholeKey, key("product")]});
    expect(segments(built)).toEqual([
      [
        expect.objectContaining({share: 0.6, evidence: "ratio:P-product,W", colour: "region:140000"}),
        {name: "其余", share: 0.4, label: "", evidence: null, colour: null},
      ],
    ]);
    const [note] = built.charts[0]!.after!;
    expect(note?.kind === "text" && [plain(note.words), linksOf(note.words)]).toEqual([
      "60product ÷ 100product = 60%",
      [
        ["60product", "P-product"],
        ["100product", "W"],
        ["60%", "ratio:P-product,W"],
      ],
    ]);
    expect(built.figures).toEqual(["W", "P-product"]);
    expect(built.sources).toEqual(["gov", "list"]);
  });

  it("are two series, no more and no fewer", () => {
    for (const series of [[wholeKey], [wholeKey, key("product"), key("service")]]) {
      const built = parts({series});
      expect(segments(built)).toEqual([]);
      expect(textsOf(built.charts[0]!.before)).toEqual(["部分与整体恰好是两个序列；现在选的不是两个。"]);
    }
  });

  it("are refused where one cannot be part of the other", () => {
    const built = parts({series: [wholeKey, "430000.mingpin.brands"]});
    expect(plain(built.title)).toBe("不可比 部分占整体：前者统计产品或服务，后者统计品牌");
    expect(reasonsOf(built).length).toBeGreaterThan(1);
    expect(built.charts).toEqual([]);
    expect(built.figures).toEqual(["W", "O-brands"]);
  });
});

describe("parts of one whole", () => {
  const composed = (options: Partial<Options>, answers = rows) =>
    parts({operation: "composition", ...options}, answers);

  it("are drawn with all published parts, also those nobody chose", () => {
    const built = composed({series: [key("product")]});
    expect(segments(built)[0]!.map(({share, evidence}) => [share, evidence])).toEqual([
      [0.6, "P-product"],
      [0.25, "P-service"],
      [0.15, null],
    ]);
    expect(built.figures).toEqual(["P-product", "W", "P-service"]);
  });

  it("are not drawn where the whole was not found", () => {
    const built = composed({series: [key("product")]}, {subjects: [part("product", 60)]});
    expect(segments(built)).toEqual([]);
    expect(textsOf(built.charts[0]!.before)[0]).toContain("整体数未见公布");
  });

  it("are refused where they are of two wholes", () => {
    const built = composed({series: [key("product"), "430000.mingpin.brands"]});
    expect(segments(built)).toEqual([]);
    expect(built.charts).toEqual([]);
  });
});

it("parts are told only by an operation that asks for them", () => {
  const build = (options: Partial<Options>) => compareParts.build(answersOf(rows), reading(options));
  expect(build({series: [wholeKey]})).toBeNull();
  expect(build({operation: "share", series: ["nothing"]})).toBeNull();
});
