import {describe, expect, it} from "vitest";
import {selectionRounds} from "../../../src/exhibits/certified/rounds.ts";
import {plain} from "../../../src/exhibits/words.ts";
import type {Figure} from "../../../src/domain/figure.ts";
import {figure} from "../../domain/sample.ts";
import {reading} from "../reader.ts";
import {cellText, chartsOf, linksOf, told} from "../told.ts";

const stage = (stage: number, value: number, counted: string, changes: Partial<Figure> = {}) => ({
  ...figure({
    observation: `O-${counted}-${stage}`,
    value,
    kind: "flow",
    batch: "jingpin-1",
    as_of: "2023-04-27",
    ...changes,
  }),
  stage,
  counted,
});
const rows = {
  "selection-stages": [
    stage(1, 215, "item"),
    stage(3, 40, "item"),
    stage(1, 200, "applicant", {qualifier: "about"}),
    stage(3, 38, "applicant"),
    stage(1, 9, "item", {batch: "jingpin-2", observation: "O-open"}),
  ],
};

describe("rounds of selection", () => {
  const exhibit = told(selectionRounds, rows, reading());

  it("by item and by applicant are apart, and an open round is left out", () => {
    expect(exhibit.charts.map(({key}) => key)).toEqual(["jingpin-1/item", "jingpin-1/applicant"]);
    expect(chartsOf(exhibit, "jingpin-1/item", "bars")).toMatchObject([
      {
        operation: "share",
        bars: [
          {name: "申报 · items", value: 215},
          {name: "入选 · items", value: 40},
        ],
      },
    ]);
  });

  it("have a rate that opens its computation, only where both ends are exact", () => {
    const [byItem, byApplicant] = exhibit.charts.map(({heading}) => heading);
    expect(plain(byItem!)).toBe("jingpin-1（按项），入选率18.6%");
    expect(linksOf(byItem!)).toEqual([["18.6%", "ratio:O-item-3,O-item-1"]]);
    expect(plain(byApplicant!)).toBe("jingpin-1（按主体），申报或入选只有约数，不算入选率");
  });

  it("say why there is none where only what was accepted is known", () => {
    const accepted = {"selection-stages": [stage(2, 493, "item"), stage(3, 73, "item")]};
    const [only] = told(selectionRounds, accepted, reading()).charts;
    expect(plain(only!.heading)).toBe("jingpin-1（按项），申报数未见公布，不算入选率");
  });

  it("give the rate in the table beside the result only", () => {
    expect(exhibit.table.rows.map(({key, cells}) => [key, cellText(cells.at(-1)!)])).toEqual([
      ["O-item-1", ""],
      ["O-item-3", "18.6%"],
      ["O-applicant-1", ""],
      ["O-applicant-3", ""],
    ]);
    expect(exhibit.figures).toEqual(["O-item-1", "O-item-3", "O-applicant-1", "O-applicant-3"]);
  });
});
