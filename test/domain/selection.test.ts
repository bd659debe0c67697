import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import {roundsOf, type Stage} from "../../src/domain/selection.ts";
import {figure} from "./sample.ts";

const stage = (
  stage: Stage["stage"],
  value: number,
  changes: Partial<Figure & Stage> = {},
): Figure & Stage => ({
  ...figure({observation: `S${stage}-${value}`, value, kind: "flow", batch: "jingpin-1", ...changes}),
  stage,
  counted: changes.counted ?? "item",
});
const short = (figures: (Figure & Stage)[]) =>
  roundsOf(figures).map(({batch, counted, stages, rate}) => ({
    round: `${batch} by ${counted}`,
    stages: stages.map(({value}) => value),
    rate: rate && Number(rate.value.toFixed(4)),
  }));

describe(roundsOf, () => {
  it("orders the stages and divides certified by applied", () => {
    expect(short([stage(3, 40), stage(1, 215), stage(2, 120)])).toEqual([
      {round: "jingpin-1 by item", stages: [215, 120, 40], rate: 0.186},
    ]);
    expect(roundsOf([stage(3, 40), stage(1, 215)])[0]!.rate).toMatchObject({inputs: ["S3-40", "S1-215"]});
  });

  it("never divides items by applicants", () => {
    expect(short([stage(1, 207, {counted: "applicant"}), stage(3, 40)])).toEqual([]);
    const both = [
      stage(1, 207, {counted: "applicant"}),
      stage(3, 38, {counted: "applicant"}),
      stage(1, 215),
      stage(3, 40),
    ];
    expect(short(both).map(({round, rate}) => [round, rate])).toEqual([
      ["jingpin-1 by applicant", 0.1836],
      ["jingpin-1 by item", 0.186],
    ]);
  });

  it("keeps batches apart", () => {
    expect(short([stage(1, 215), stage(3, 39, {batch: "jingpin-2"})])).toEqual([]);
  });

  it.each<[string, (Figure & Stage)[]]>([
    ["only the result was published", [stage(3, 40)]],
    ["the result was not published", [stage(1, 215), stage(2, 120)]],
    ["the result is only proposed", [stage(1, 215), stage(3, 40, {status: "proposed"})]],
    ["the result is of grade D", [stage(1, 215), stage(3, 40, {grade: "D"})]],
    ["nothing was published", []],
  ])("has no round when %s", (_case, figures) => {
    expect(short(figures)).toEqual([]);
  });

  it.each<[string, (Figure & Stage)[]]>([
    ["applied is inexact", [stage(1, 200, {qualifier: "over"}), stage(3, 40)]],
    ["certified is inexact", [stage(1, 215), stage(3, 40, {qualifier: "about"})]],
    ["applied was not published, only accepted", [stage(2, 120), stage(3, 40)]],
  ])("shows the stages without a rate when %s", (_case, figures) => {
    expect(short(figures)).toMatchObject([{rate: null}]);
  });

  it("keeps the rate when only the stage between is inexact", () => {
    expect(short([stage(1, 215), stage(2, 120, {qualifier: "over"}), stage(3, 40)])).toMatchObject([
      {rate: 0.186},
    ]);
  });

  it("counts the preferred of two figures of one stage and day", () => {
    const rivals = [stage(1, 220, {grade: "C"}), stage(1, 215, {grade: "A"}), stage(3, 40)];
    expect(short(rivals)).toMatchObject([{stages: [215, 40]}]);
  });
});
