import {describe, expect, it} from "vitest";
import {aimsOf} from "../../src/domain/aims.ts";
import {seriesPanels} from "../../src/domain/panels.ts";
import type {Target} from "../../src/domain/target.ts";
import {figure, target} from "./sample.ts";

const [panel] = seriesPanels([
  figure({value: 79, as_of: "2024-03-12"}),
  figure({value: 120, as_of: "2025-01-06"}),
  figure({value: 30, as_of: "2023-06-30", definition: "brand"}),
]);
const [line, branded] = panel!.lines;
const plan = (changes: Partial<Target> = {}) =>
  target({target: "plan", role: "interim", basis: "flow", headline: false, period: "2025", ...changes});

describe(aimsOf, () => {
  const aims = (targets: Target[], day = "2026-11-20", of = line!) => {
    const {plans, goal} = aimsOf(of, targets, day);
    return {plans: plans.map(({target}) => target), goal: goal?.target ?? null};
  };

  it("takes the headline target for the goal and a plan of a time still unpublished for a plan", () => {
    expect(aims([target(), plan()])).toEqual({plans: ["plan"], goal: "T-1"});
  });

  it.each<[string, Partial<Target>]>([
    ["no headline", {headline: false}],
    ["a restatement", {role: "restatement"}],
    ["of grade D", {grade: "D"}],
    ["of another metric", {metric: "enterprises"}],
    ["of another programme", {programme: "mingpin"}],
    ["of another region", {region: "140100"}],
    ["of another definition", {definition: "brand"}],
    ["of another population", {population: "teams"}],
    ["of one part of a split", {breakdown: "category", member: "food"}],
    ["a level", {basis: "level"}],
    ["without a due date", {due: null}],
    ["published after the evaluation day", {published_on: "2026-12-01"}],
  ])("takes no goal that is %s", (_case, changes) => {
    expect(aims([target(changes)])).toEqual({plans: [], goal: null});
  });

  it.each<[string, Partial<Target>]>([
    ["whose time the totals have reached", {due: "2024"}],
    ["that is due on the day of the newest total", {due: "2025-01-06"}],
    ["that is cumulative, and so no addition", {basis: "cumulative"}],
    ["that is only a forecast", {role: "forecast"}],
    ["of grade D", {grade: "D"}],
    ["of another definition", {definition: "brand"}],
    ["of another population", {population: "teams"}],
    ["of one part of a split", {breakdown: "category", member: "food"}],
    ["published after the evaluation day", {published_on: "2026-12"}],
  ])("draws no plan %s", (_case, changes) => {
    expect(aims([plan(changes)])).toEqual({plans: [], goal: null});
  });

  it("holds a plan against the totals of its own definition, however old they are", () => {
    const due = (year: string) => plan({definition: "brand", target: year, due: year});
    expect(aims([due("2022"), due("2024")], "2026-11-20", branded!).plans).toEqual(["2024"]);
  });

  it("knows an undated target from the day it was set on", () => {
    expect(aims([target({published_on: null})], "2021-07-29").goal).toBeNull();
    expect(aims([target({published_on: null})], "2021-07-30").goal).toBe("T-1");
  });
});
