import {beforeAll, describe, expect, it} from "vitest";
import {dateInterval} from "../../../src/domain/date.ts";
import {valueInterval, type Qualifier} from "../../../src/domain/interval.ts";
import type {Engine} from "../../../src/engine/engine.ts";
import {figureList, type FigureListRow} from "../../../src/queries/figure-list.ts";
import {marts} from "../../../src/queries/marts/index.ts";
import {readData} from "../../dataset/read-data.ts";
import {engineOver} from "../../engine/engine-over.ts";
import {openNodeConnection} from "../../engine/node-connection.ts";
import {opening, openFixture} from "../fixture.ts";

const qualifiers: Qualifier[] = ["exact", "about", "nearly", "over", "at_least", "under", "at_most"];

let figures: Map<string, FigureListRow>;
beforeAll(async () => {
  const row = (observation: string, rest: string) => `${observation}, certified_items, ${rest}`;
  const engine = await openFixture({
    observations: [
      "observation, metric, value, qualifier, as_of, kind, source, unverified",
      ...qualifiers.map((qualifier) => row(qualifier, `137, ${qualifier}, 2024, stock, gov, false`)),
      row("zero", "0, about, 2024, stock, gov, false"),
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
  it.each([...qualifiers, "zero"])("allows for %s the values the domain allows", (id) => {
    const row = figures.get(id)!;
    const {low, high} = valueInterval(row.value, row.qualifier);
    expect([row.value_low, row.value_high]).toEqual([low, high]);
  });

  it.each([
    ["exact", "A"],
    ["copied", "C"],
    ["rumoured", "D"],
    ["unverified", "D"],
  ])("grades %s %s: an unverified figure is of grade D whatever its source", (id, grade) => {
    expect(figures.get(id)!.grade).toBe(grade);
  });

  it("leaves out what has no registered metric or source, which the data check reports", () => {
    expect(figures.has("unregistered")).toBe(false);
    expect(figures.has("unsourced")).toBe(false);
  });

  it(
    "holds every observation of the dataset, with the values and days the domain allows",
    {timeout: opening},
    async () => {
      const tables = readData();
      const real = engineOver(() => openNodeConnection(tables, marts));
      const rows = [...(await listed(real)).values()];
      const observations = tables.find(({resource}) => resource.name === "observations")!;
      expect(rows.map(({observation}) => observation).toSorted()).toEqual(
        observations.rows.map((row) => row["observation"]).toSorted(),
      );
      const off = rows.filter(({value, qualifier, value_low, value_high, as_of, as_of_from, as_of_to}) => {
        const {low, high} = valueInterval(value, qualifier);
        const {from, to} = dateInterval(as_of);
        return value_low !== low || value_high !== high || as_of_from !== from || as_of_to !== to;
      });
      expect(off).toEqual([]);
    },
  );
});
