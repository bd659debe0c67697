import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import {others} from "../../src/domain/same-fact.ts";
import {figure} from "./sample.ts";

const values = (rows: readonly Figure[]) => rows.map(({value}) => value);

describe(others, () => {
  const counted = figure({observation: "27", value: 27, fact: "F"});

  it.each<[string, Partial<Figure>, number[]]>([
    ["another value of its fact", {value: 26, fact: "F"}, [26]],
    ["the same value of its fact", {value: 27, fact: "F"}, []],
    ["other words of its fact", {value: 27, qualifier: "over", fact: "F"}, [27]],
    ["another fact", {value: 26, fact: "G"}, []],
  ])("of %s", (_case, changes, expected) => {
    expect(values(others(counted, [counted, figure({observation: "o", ...changes})]))).toEqual(expected);
  });

  it("holds what another fact says of the same batch, place and prize, but of no other", () => {
    const batch = {batch: "jingpin-1", kind: "flow"} as const;
    const own = figure({observation: "own", value: 27, ...batch});
    const known = [
      own,
      figure({observation: "same", value: 26, ...batch}),
      figure({observation: "place", value: 25, region: "370200", ...batch}),
      figure({observation: "batch", value: 24, ...batch, batch: "jingpin-2"}),
      figure({observation: "to", value: 23, ...batch, population: "teams"}),
    ];
    expect(values(others(own, known))).toEqual([26]);
  });

  it("names each other value once, by the statement that counts, the preferred value first", () => {
    const known = [
      counted,
      figure({observation: "late", value: 26, fact: "F", published_on: "2025"}),
      figure({observation: "early", value: 26, fact: "F", published_on: "2024"}),
      figure({observation: "official", value: 25, fact: "F", grade: "A"}),
    ];
    expect(others(counted, known).map(({observation}) => observation)).toEqual(["official", "early"]);
  });
});
