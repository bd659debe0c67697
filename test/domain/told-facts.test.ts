import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import {toldFacts} from "../../src/domain/told-facts.ts";
import {figure} from "./sample.ts";

const told = (fact: string, ...statements: Partial<Figure>[]) =>
  statements.map((changes, index) => figure({observation: `${fact}-${index}`, fact, ...changes}));

describe(toldFacts, () => {
  it("leaves out what is stated once", () => {
    expect(toldFacts(told("once", {}))).toEqual([]);
    expect(toldFacts([])).toEqual([]);
  });

  it("puts contradictions before revisions, roundings and duplicates", () => {
    const facts = toldFacts([
      ...told("same", {value: 40}, {value: 40}),
      ...told("rounded", {value: 3923}, {value: 3900, qualifier: "over"}),
      ...told("revised", {value: 82, vintage: "initial"}, {value: 85, vintage: "census_5"}),
      ...told("contrary", {value: 26}, {value: 27}),
    ]);
    expect(facts.map(({fact, relation}) => [fact, relation])).toEqual([
      ["contrary", "contradiction"],
      ["revised", "revision"],
      ["rounded", "rounding"],
      ["same", "duplicate"],
    ]);
  });

  it("is as grave as the gravest of its statements, the one that counts first", () => {
    const [fact] = toldFacts(
      told(
        "F",
        {value: 40, grade: "C"},
        {value: 40, grade: "A"},
        {value: 41, grade: "D"},
        {value: 39, qualifier: "over"},
      ),
    );
    expect(fact!.relation).toBe("contradiction");
    expect(fact!.preference.rule).toBe("grade");
    expect(fact!.statements[0]).toBe(fact!.preference.figure);
    expect(fact!.statements).toHaveLength(4);
  });
});
