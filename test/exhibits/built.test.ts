import {describe, expect, it} from "vitest";
import {built} from "../../src/exhibits/built.ts";
import type {Built, Exhibit, Panel} from "../../src/exhibits/exhibit.ts";
import {plain, say} from "../../src/exhibits/words.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";

const chart = {
  kind: "bars",
  label: "bars",
  operation: "rank",
  bars: [],
} as unknown as Panel["charts"][number]["chart"];
const panel: Panel = {key: "one", heading: [], charts: [{chart}]};

function exhibit(charts: readonly Panel[], subtitle: string): Exhibit {
  const told: Built = {
    title: say("title"),
    subtitle: say(subtitle),
    layout: "single",
    charts,
    apart: [],
    summary: [],
    table: {caption: "", columns: [], rows: []},
    caveats: [],
    figures: [],
    sources: [],
  };
  return {id: "one", queries: [], build: () => told};
}

const subtitleOf = (one: Exhibit, language: "zh" | "en") =>
  plain(built(one, answersOf({}), reading({language, on: "2024-06-30"}))!.subtitle);

describe(built, () => {
  it("ends the subtitle of a chart with the evaluation day", () => {
    expect(subtitleOf(exhibit([panel], "单位：个。"), "zh")).toBe("单位：个。评估日2024年6月30日。");
    expect(subtitleOf(exhibit([panel], "In items."), "en")).toBe("In items. Evaluated on 30 June 2024.");
    expect(subtitleOf(exhibit([panel], ""), "zh")).toBe("评估日2024年6月30日。");
  });

  it("adds nothing where no chart is drawn: words and tables give their dates themselves", () => {
    expect(subtitleOf(exhibit([], "表。"), "zh")).toBe("表。");
    expect(subtitleOf(exhibit([{...panel, charts: []}], "文。"), "zh")).toBe("文。");
  });
});
