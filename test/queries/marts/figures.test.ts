import {beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../../src/engine/engine.ts";
import {figureList, type FigureListRow} from "../../../src/queries/figure-list.ts";
import {marts} from "../../../src/queries/marts/index.ts";
import {readData} from "../../dataset/read-data.ts";
import {engineOver} from "../../engine/engine-over.ts";
import {openNodeConnection} from "../../engine/node-connection.ts";
import {opening, openFixture} from "../fixture.ts";

let figures: Map<string, FigureListRow>;
beforeAll(async () => {
  const row = (observation: string, rest: string) => `${observation}, certified_items, ${rest}`;
  const engine = await openFixture({
    observations: [
      "observation, metric, value, qualifier, as_of, kind, source, unverified",
      row("exact", "137, exact, 2024, stock, gov, false"),
      row("unverified", "40, exact, 2024, stock, gov, true"),
      row("copied", "40, exact, 2024, stock, copy, false"),
      row("rumoured", "40, exact, 2024, stock, rumour, false"),
      "unregistered, unheard_of, 40, exact, 2024, stock, gov, false",
      row("unsourced", "40, exact, 2024, stock, unheard-of, false"),
    ].join("\n"),
  });
  figures = await listed(engine);
}, opening);

async function listed(engine: Engine) {
  const rows = await engine.rows(figureList, {});
  return new Map(rows.map((row) => [row.observation, row]));
}

describe("figures", () => {
  it.each([
    ["exact", "A"],
    ["copied", "C"],
    ["rumoured", "D"],
    ["unverified", "D"],
  ])("grades %s %s: an unverified figure is of grade D whatever its source", (id, grade) => {
    expect(figures.get(id)!.grade).toBe(grade);
  });

  it.each([
    ["26", true],
    ["27, by another document", false],
    ["parts that fall short", false],
    ["a part itself", false],
  ])("knows of %s whether its own document splits it into parts that add up", async (what, expected) => {
    const engine = await openFixture({
      observations: [
        "observation, metric, value, as_of, kind, source, breakdown, member",
        "26, certified_items, 26, 2022, stock, copy, ,",
        "enterprise, certified_items, 25, 2022, stock, copy, type, enterprise",
        "a part itself, certified_items, 1, 2022, stock, copy, type, regional",
        "27, certified_items, 27, 2022, stock, paper, ,",
        "parts that fall short, certified_items, 30, 2023, stock, copy, ,",
        "some, certified_items, 20, 2023, stock, copy, type, enterprise",
      ].join("\n"),
    });
    expect((await listed(engine)).get(what.split(",")[0]!)!.adds_up).toBe(expected);
  });

  it("leaves out what has no registered metric or source, which the data check reports", () => {
    expect(figures.has("unregistered")).toBe(false);
    expect(figures.has("unsourced")).toBe(false);
  });

  it("holds every observation of the dataset", {timeout: opening}, async () => {
    const tables = readData();
    const real = engineOver(() => openNodeConnection(tables, marts));
    const rows = [...(await listed(real)).values()];
    const observations = tables.find(({resource}) => resource.name === "observations")!;
    expect(rows.map(({observation}) => observation).toSorted()).toEqual(
      observations.rows.map((row) => row["observation"]).toSorted(),
    );
  });
});
