import {describe, expect, it} from "vitest";
import {aimsOf} from "../../src/domain/aims.ts";
import {seriesPanels} from "../../src/domain/panels.ts";
import type {Target} from "../../src/domain/target.ts";
import {figure, target} from "./sample.ts";

const [panel] = seriesPanels([
  figure({value: 79, as_of: "2024-03-12"}),
  figure({value: 120, as_of: "2025-01-06"}),
]);
const plan = (changes: Partial<Target> = {}) =>
  target({target: "plan", role: "interim", basis: "flow", headline: false, period: "2025", ...changes});

describe(aimsOf, () => {
  const aims = (targets: Target[], day = "2026-11-20") => {
    const {plans, goal} = aimsOf(panel!, targets, day);
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
    ["published after the evaluation day", {published_on: "2026-12"}],
  ])("draws no plan %s", (_case, changes) => {
    expect(aims([plan(changes)])).toEqual({plans: [], goal: null});
  });

  it("knows an undated target from its due date on", () => {
    expect(aims([target({published_on: null})], "2025-12-30").goal).toBeNull();
    expect(aims([target({published_on: null})], "2025-12-31").goal).toBe("T-1");
  });
});
