import {describe, expect, it} from "vitest";
import {growthOf} from "../../src/domain/growth.ts";
import {figure, target} from "./sample.ts";

const plan = target({role: "interim", basis: "flow", period: "2024", due: "2024", set_on: "2024-03-12"});
const totals = [
  figure({observation: "O-40", value: 40, as_of: "2023-04-27"}),
  figure({observation: "O-79", value: 79, as_of: "2024-03-12"}),
  figure({observation: "O-120", value: 120, as_of: "2025-01-06"}),
];

describe(growthOf, () => {
  it("is the rise from the last total when the plan was set to the first after its period", () => {
    expect(growthOf(plan, totals)?.rise).toEqual({
      operation: "difference",
      value: 41,
      inputs: ["O-120", "O-79"],
    });
  });

  it.each([
    ["a total target", {...plan, basis: "cumulative" as const}, totals],
    ["additions asked every year", {...plan, role: "yearly_flow" as const}, totals],
    ["a quota of one batch", {...plan, batch: "jingpin-3"}, totals],
    ["a plan whose day is not known", {...plan, set_on: null}, totals],
    ["a period no total comes after", plan, totals.slice(0, 2)],
    ["a plan no total comes before", plan, totals.slice(2)],
    ["another definition", {...plan, definition: "narrow"}, totals],
    ["totals in words", plan, totals.map((total) => ({...total, qualifier: "over" as const}))],
  ])("is nothing for %s", (_, asked, known) => {
    expect(growthOf(asked, known)).toBeNull();
  });
});
