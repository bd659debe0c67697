import {describe, expect, it} from "vitest";
import {composition} from "../../src/domain/composition.ts";
import {compositionPanel, type PublishedComposition} from "../../src/exhibits/composition-panel.ts";
import {voice} from "../../src/exhibits/voice.ts";
import {plain} from "../../src/exhibits/words.ts";
import {figure} from "../domain/sample.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";

const whole = figure({observation: "O-all", region: "330100", value: 100});
const part = (observation: string, value: number, sector: string | null, place: number | null = null) => ({
  ...figure({observation, value, breakdown: "category", member: observation}),
  sector,
  place,
});

function composed(parts: ReturnType<typeof part>[]): PublishedComposition {
  const result = composition(whole, parts);
  if (result.kind !== "composed") throw new Error(result.reason);
  return result.composition;
}

const told = (found: PublishedComposition, closed = false) => {
  const answers = answersOf({programmes: [{programme: "jingpin", region: "330000", closed}]});
  return compositionPanel(found, answers, voice(answers, reading()));
};

describe(compositionPanel, () => {
  it("is a bar of 100 % whose unpublished rest has neither evidence nor colour", () => {
    const {charts} = told(composed([part("tea", 70, "drinks"), part("wine", 20, null)]));
    expect(charts.map(({chart}) => chart)).toEqual([
      {
        kind: "share",
        label: "330100 · jingpin构成条形图",
        operation: "composition",
        segments: [
          {name: "category/tea", share: 0.7, label: "70product", evidence: "tea", colour: "share:330000:0"},
          {name: "category/wine", share: 0.2, label: "20product", evidence: "wine", colour: "share:330000:1"},
          {name: "未公布", share: 0.1, label: "", evidence: null, colour: null},
        ],
      },
    ]);
  });

  it("gives a category its colour by its place among all, not by its place in the bar", () => {
    const colours = (...parts: ReturnType<typeof part>[]) =>
      told(composed(parts)).charts.flatMap(({chart}) =>
        chart.kind === "share" ? chart.segments.map(({name, colour}) => [name, colour]) : [],
      );
    const [tea, wine] = [part("tea", 40, "drinks", 11), part("wine", 60, "drinks", 7)];
    expect(colours(tea, wine)).toEqual([
      ["category/tea", "share:330000:11"],
      ["category/wine", "share:330000:7"],
    ]);
    expect(new Map(colours(wine, tea) as [string, string][])).toEqual(
      new Map(colours(tea, wine) as [string, string][]),
    );
  });

  it("has no rest where the parts add up", () => {
    const [only] = told(composed([part("tea", 70, null), part("wine", 30, null)])).charts;
    expect(only?.chart.kind === "share" && only.chart.segments.map(({name}) => name)).toEqual([
      "category/tea",
      "category/wine",
    ]);
  });

  it("lists every part with its sector, each number opening its evidence", () => {
    const {after} = told(composed([part("tea", 70, "drinks"), part("wine", 30, null)]));
    expect(after).toEqual([
      {
        kind: "list",
        tone: "parts",
        items: [
          [
            {words: "category/tea → drinks "},
            {words: "70product", evidence: "tea"},
            {words: " "},
            {words: "70%", evidence: "ratio:tea,O-all"},
          ],
          [
            {words: "category/wine "},
            {words: "30product", evidence: "wine"},
            {words: " "},
            {words: "30%", evidence: "ratio:wine,O-all"},
          ],
        ],
      },
    ]);
  });

  it("says in the list that the rest was not published", () => {
    const [list] = told(composed([part("tea", 70, null)])).after ?? [];
    expect(list?.kind === "list" && list.items.map(plain).at(-1)).toBe("其余未公布");
  });

  it("marks a programme that has ended as historical", () => {
    const about = (closed: boolean) => {
      const [first] = told(composed([part("tea", 70, null)]), closed).before ?? [];
      return first?.kind === "text" && plain(first.words);
    };
    expect(about(false)).toBe("items · 2024年6月30日");
    expect(about(true)).toBe("items · 2024年6月30日 · 历史资料，2024年，项目已停止");
  });
});
