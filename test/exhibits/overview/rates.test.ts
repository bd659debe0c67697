import {describe, expect, it} from "vitest";
import {selectionRates} from "../../../src/exhibits/overview/rates.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {figure} from "../../domain/sample.ts";
import {reading} from "../reader.ts";
import {linksOf, told} from "../told.ts";

const stage = (batch: string, counted: string, stage: number, value: number, changes: object = {}) => ({
  ...figure({observation: `${batch}-${counted}-${stage}`, batch, value, kind: "flow"}),
  stage,
  counted,
  ...changes,
});

const rows = [
  stage("b-1", "item", 1, 200),
  stage("b-1", "item", 3, 20),
  stage("b-1", "applicant", 1, 100),
  stage("b-1", "applicant", 3, 30),
  stage("b-2", "item", 1, 100),
  stage("b-2", "item", 3, 25),
  stage("b-3", "item", 2, 60),
  stage("b-3", "item", 3, 40),
  stage("b-4", "item", 1, 300, {qualifier: "nearly"}),
  stage("b-4", "item", 3, 40),
];

const rates = (stages: object[] = rows) => told(selectionRates, {"selection-stages": stages}, reading());

describe("selection rates", () => {
  it("states in its title between which rates the rounds lie, by item only", () => {
    const {title} = rates();
    expect(plain(title)).toBe("公布过申报数的批次，按项计的入选率从10%到25%");
    expect(linksOf(title).map(([, id]) => id)).toEqual([
      "ratio:b-1-item-3,b-1-item-1",
      "ratio:b-2-item-3,b-2-item-1",
    ]);
  });

  it("keeps rounds by item and by applicant in panels of their own, the higher rate first", () => {
    const {charts, summary} = rates();
    expect(charts.map(({heading}) => plain(heading))).toEqual(["按项", "按主体"]);
    expect(summary.flatMap(linksOf).map(([rate]) => rate)).toEqual(["25%", "10%", "30%"]);
  });

  it("keeps rounds that count applicants at one end and brands at the other apart, last and out of the title", () => {
    const mixed = [stage("b-5", "mixed", 1, 1000), stage("b-5", "mixed", 3, 50)];
    const {title, charts} = rates([...mixed, ...rows]);
    expect(plain(title)).toBe("公布过申报数的批次，按项计的入选率从10%到25%");
    expect(charts.map(({heading}) => plain(heading))).toEqual(["按项", "按主体", "申报按主体、入选按品牌"]);
  });

  it("computes no rate without exact applications and says so", () => {
    const {apart} = rates();
    const [without, inexact] = apart.map(plain);
    expect(without).toMatch(/^b-3（按项）.*申报数未见公布，不算入选率。$/);
    expect(inexact).toMatch(/^b-4（按项）.*两端不都是确数，不算入选率。$/);
    expect(apart.flatMap(linksOf).map(([, id]) => id)).toEqual([
      "b-3-item-2",
      "b-3-item-3",
      "b-4-item-1",
      "b-4-item-3",
    ]);
  });

  it("only asks its question with a single round", () => {
    expect(plain(rates(rows.slice(0, 2)).title)).toBe("申报的有多少入选");
  });
});
