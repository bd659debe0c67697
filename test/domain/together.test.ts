import {describe, expect, it} from "vitest";
import type {Subject} from "../../src/domain/comparability.ts";
import {together} from "../../src/domain/together.ts";
import {subject} from "./sample.ts";

const jinan = (changes: Partial<Subject> = {}) =>
  subject({observation: "jinan", region: "370100", ...changes});
const qingdao = (changes: Partial<Subject> = {}) =>
  subject({observation: "qingdao", region: "370200", ...changes});
const ids = (figures: readonly Subject[]) => figures.map(({observation}) => observation);

describe(together, () => {
  it("puts places side by side when all but the place agrees", () => {
    const {groups, alone} = together([jinan({value: 54}), qingdao({value: 51})], new Map());
    expect(groups).toEqual([
      {metric: "items", programme: "jingpin", as_of: "2024-06-30", batch: null, figures: expect.anything()},
    ]);
    expect(ids(groups[0]!.figures)).toEqual(["jinan", "qingdao"]);
    expect(alone).toEqual([]);
  });

  it.each<[string, Partial<Subject>]>([
    ["date", {as_of: "2024-07-01"}],
    ["date, even where one covers the other", {as_of: "2024-06"}],
    ["metric", {metric: "enterprises"}],
    ["programme", {programme: "haopin"}],
    ["definition", {definition: "brand"}],
    ["population", {population: "teams"}],
    ["period", {period: "2024"}],
    ["kind", {kind: "flow"}],
    ["batch", {batch: "jingpin-3"}],
    ["level: a county", {region: "370211"}],
    ["level: a province", {region: "370000"}],
  ])("never for figures of another %s", (_column, changes) => {
    const {groups, alone} = together([jinan(), qingdao(changes)], new Map());
    expect(groups).toEqual([]);
    expect(ids(alone)).toEqual(["jinan", "qingdao"]);
  });

  it("shows one figure a place, the preferred of two sources", () => {
    const {groups} = together(
      [jinan({observation: "copy", value: 60, grade: "C"}), jinan({value: 54, grade: "A"}), qingdao()],
      new Map(),
    );
    expect(ids(groups[0]!.figures)).toEqual(["jinan", "qingdao"]);
  });

  it("leaves a place with two sources alone, the preferred of them", () => {
    const {groups, alone} = together(
      [jinan({observation: "copy", grade: "C"}), jinan({grade: "A"})],
      new Map(),
    );
    expect(groups).toEqual([]);
    expect(ids(alone)).toEqual(["jinan"]);
  });

  it("has neither without figures", () => {
    expect(together([], new Map())).toEqual({groups: [], alone: []});
  });
});
