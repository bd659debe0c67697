import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import {batchPanels, derivedBatches, seriesPanels} from "../../src/domain/panels.ts";
import {steps} from "../../src/domain/series.ts";
import {figure} from "./sample.ts";

describe(seriesPanels, () => {
  const short = (totals: Figure[]) =>
    seriesPanels(totals).map(({programme, metric, lines}) => ({
      panel: `${programme}/${metric}`,
      lines: lines.map(
        ({definition, steps}) => `${definition}: ${steps.map(({figure: {value}}) => value).join(" ")}`,
      ),
    }));

  it("has none without totals", () => {
    expect(seriesPanels([])).toEqual([]);
  });

  it("gives each programme and metric a panel, in the order the totals come", () => {
    const totals = [
      figure({metric: "items", value: 40, as_of: "2023"}),
      figure({metric: "enterprises", value: 38, as_of: "2023"}),
      figure({metric: "items", value: 79, as_of: "2024"}),
      figure({programme: "mingpin", value: 73}),
    ];
    expect(short(totals).map(({panel}) => panel)).toEqual([
      "jingpin/items",
      "jingpin/enterprises",
      "mingpin/items",
    ]);
  });

  it("never draws one line through two definitions, and puts the line of the newest total first", () => {
    const totals = [
      figure({definition: "certified", value: 4116, as_of: "2023-12-31"}),
      figure({definition: "brand", value: 3962, as_of: "2022-12-31"}),
      figure({definition: "brand", value: 5328, as_of: "2025-05-10"}),
      figure({value: 1000, as_of: "2020"}),
    ];
    expect(short(totals)).toEqual([
      {panel: "jingpin/items", lines: ["brand: 3962 5328", "certified: 4116", "null: 1000"]},
    ]);
  });
});

describe("the newest line", () => {
  it("is the one of a year beside the one of a month in it, though “2024” sorts before “2024-06”", () => {
    const totals = [
      figure({definition: "month", value: 79, as_of: "2024-06"}),
      figure({definition: "year", value: 90, as_of: "2024"}),
    ];
    expect(seriesPanels(totals)[0]!.lines.map(({definition}) => definition)).toEqual(["year", "month"]);
  });
});

describe(batchPanels, () => {
  const panels = seriesPanels([figure({value: 79}), figure({metric: "enterprises", value: 77})]);
  const addition = (value: number, batch: string, changes: Partial<Figure> = {}) =>
    figure({observation: `${batch}-${value}`, value, batch, kind: "flow", ...changes});
  const short = (additions: Figure[]) =>
    batchPanels(panels, additions).map(
      ({panel, batches}) => `${panel.metric}: ${batches.map(({value}) => value).join(" ")}`,
    );

  it("gives each series its own batches, and none to a series that publishes none", () => {
    expect(short([addition(40, "jingpin-1"), addition(39, "jingpin-2")])).toEqual(["items: 40 39"]);
    expect(short([addition(38, "jingpin-1", {metric: "enterprises"})])).toEqual(["enterprises: 38"]);
    expect(short([addition(73, "mingpin-1", {programme: "mingpin"})])).toEqual([]);
  });

  it("shows a batch that two sources state once, by the preferred one", () => {
    const stated = [addition(41, "jingpin-1", {grade: "C"}), addition(40, "jingpin-1", {grade: "A"})];
    expect(short(stated)).toEqual(["items: 40"]);
  });
});

describe(derivedBatches, () => {
  const line = (...rows: Partial<Figure>[]) => steps(rows.map((row) => figure(row)));
  const batch = (as_of: string) => figure({as_of, kind: "flow", batch: `batch-${as_of}`});
  const short = (found: ReturnType<typeof derivedBatches>) => found.map(({difference}) => difference.value);

  const three = line(
    {value: 40, as_of: "2023-04-27"},
    {value: 79, as_of: "2024-03-12"},
    {value: 120, as_of: "2025-01-06"},
  );

  it("is the rise that no published batch accounts for, with both totals as inputs", () => {
    const [found, ...rest] = derivedBatches(three, [batch("2023-04-27"), batch("2024-03-12")]);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      figure: {value: 120},
      earlier: {value: 79},
      difference: {operation: "difference", value: 41, inputs: ["O-2025-01-06-120", "O-2024-03-12-79"]},
    });
  });

  it.each<[string, string[], number[]]>([
    ["every rise has its batch", ["2024-03-12", "2025-01-06"], []],
    ["a batch lies between two totals", ["2023-09-01", "2024-06-01"], []],
    ["a batch falls on the earlier total's day", ["2023-04-27"], [39, 41]],
    ["the batch's month ends after the total's day", ["2024-03", "2025-01"], []],
    ["the batch is dated to the year", ["2024", "2025"], []],
    ["no batch was ever published", [], []],
  ])("when %s", (_case, batches, expected) => {
    expect(short(derivedBatches(three, batches.map(batch)))).toEqual(expected);
  });

  it("recognises the batch of a total that is dated to the month", () => {
    const found = line({value: 40, as_of: "2023-04"}, {value: 79, as_of: "2024-03"});
    expect(short(derivedBatches(found, [batch("2024-03-12")]))).toEqual([]);
    expect(short(derivedBatches(found, [batch("2022-03-12")]))).toEqual([39]);
  });

  it.each<[string, ReturnType<typeof line>]>([
    ["a total falls", line({value: 120, as_of: "2023"}, {value: 90, as_of: "2024"})],
    [
      "the earlier total is inexact",
      line({value: 40, as_of: "2023", qualifier: "over"}, {value: 79, as_of: "2024"}),
    ],
    [
      "the later total is inexact",
      line({value: 40, as_of: "2023"}, {value: 79, as_of: "2024", qualifier: "about"}),
    ],
    ["there is one total", line({value: 40, as_of: "2023"})],
    ["there is none", []],
  ])("has none when %s", (_case, found) => {
    expect(derivedBatches(found, [batch("2020-01-01")])).toEqual([]);
  });

  it("does not take a confirmation for a batch of nothing", () => {
    const found = line({value: 73, as_of: "2023"}, {value: 73, as_of: "2024"}, {value: 80, as_of: "2025"});
    expect(short(derivedBatches(found, [batch("2020-01-01")]))).toEqual([7]);
  });
});
