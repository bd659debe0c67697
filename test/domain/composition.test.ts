import {describe, expect, it} from "vitest";
import {composition, compositionsOf} from "../../src/domain/composition.ts";
import type {Figure} from "../../src/domain/figure.ts";
import {figure} from "./sample.ts";

const whole = (value: number, changes: Partial<Figure> = {}) =>
  figure({observation: "W", value, as_of: "2024-05-24", ...changes});
const part = (member: string, value: number, changes: Partial<Figure> = {}) =>
  figure({observation: member, member, breakdown: "type", value, as_of: "2024-05-24", ...changes});

describe(composition, () => {
  it("gives every part its share, computed from part and whole", () => {
    const result = composition(whole(73), [part("product", 58), part("service", 7), part("regional", 8)]);
    expect(result).toMatchObject({kind: "composed", composition: {unpublished: 0}});
    expect(result.kind === "composed" && result.composition.parts.map(({share}) => share)).toEqual([
      {operation: "ratio", value: 58 / 73, inputs: ["product", "W"]},
      {operation: "ratio", value: 7 / 73, inputs: ["service", "W"]},
      {operation: "ratio", value: 8 / 73, inputs: ["regional", "W"]},
    ]);
  });

  it("leaves what no part accounts for as unpublished", () => {
    expect(composition(whole(223), [part("farm_products", 43)])).toMatchObject({
      composition: {unpublished: 180},
    });
  });

  it.each<[string, string, Figure | null, Figure[]]>([
    ["the whole was not published", "no_whole", null, [part("product", 58)]],
    ["the whole is zero", "no_whole", whole(0), [part("product", 0)]],
    ["the whole is inexact", "inexact", whole(70, {qualifier: "over"}), [part("product", 58)]],
    [
      "a part is inexact",
      "inexact",
      whole(73),
      [part("product", 58), part("service", 7, {qualifier: "about"})],
    ],
    [
      "the parts exceed the whole",
      "parts_exceed_whole",
      whole(73),
      [part("product", 58), part("service", 16)],
    ],
  ])("is unknown when %s", (_case, reason, total, parts) => {
    expect(composition(total, parts)).toEqual({kind: "unknown", reason});
  });
});

describe(compositionsOf, () => {
  const summary = (parts: Figure[], wholes: Figure[]) =>
    compositionsOf(parts, wholes).map(
      ({whole: {value}, parts: found}) => `${value}=${found.map(({figure: {value}}) => value).join("+")}`,
    );

  it("keeps two breakdowns of one whole apart", () => {
    const parts = [part("product", 58), part("工业", 60, {breakdown: "category"}), part("service", 7)];
    expect(summary(parts, [whole(73)])).toEqual(["73=58+7", "73=60"]);
  });

  it.each<[string, Partial<Figure>]>([
    ["date", {as_of: "2023-05-24"}],
    ["metric", {metric: "enterprises"}],
    ["definition", {definition: "brand"}],
    ["population", {population: "teams"}],
    ["programme", {programme: "mingpin"}],
    ["region", {region: "430000"}],
    ["kind", {kind: "flow"}],
    ["batch", {batch: "jingpin-1"}],
  ])("never measures parts by a whole of another %s", (_column, changes) => {
    expect(summary([part("product", 58)], [whole(73, changes)])).toEqual([]);
  });

  it("joins the parts of one batch to its whole although their dates differ", () => {
    const batch = {batch: "jingpin-1", kind: "flow" as const};
    const parts = [part("product", 58, {...batch, as_of: "2024-01-19"}), part("service", 15, batch)];
    expect(summary(parts, [whole(73, batch)])).toEqual(["73=58+15"]);
  });

  it("counts a part stated by two sources once, by the preferred one", () => {
    const parts = [part("product", 60, {grade: "C"}), part("product", 58, {grade: "A", observation: "A"})];
    expect(summary(parts, [whole(73)])).toEqual(["73=58"]);
  });

  it("takes the preferred of two wholes", () => {
    const wholes = [whole(70, {grade: "C"}), whole(73, {grade: "A"})];
    expect(summary([part("product", 58)], wholes)).toEqual(["73=58"]);
  });

  it("leaves out parts that exceed their whole and keeps the rest", () => {
    const parts = [part("product", 80), part("product", 30, {metric: "enterprises"})];
    expect(summary(parts, [whole(73), whole(38, {metric: "enterprises"})])).toEqual(["38=30"]);
  });

  it("has none without parts or wholes", () => {
    expect(compositionsOf([], [whole(73)])).toEqual([]);
    expect(compositionsOf([part("product", 58)], [])).toEqual([]);
  });
});
