import {expect, it} from "vitest";
import type {TargetState} from "../../src/domain/judgement/state.ts";
import {tallyOf, verdicts} from "../../src/domain/tally.ts";
import {targetsText} from "../../src/text/targets.ts";

it("puts every state under one verdict", () => {
  const states = Object.keys(targetsText.zh.states) as TargetState[];
  const tally = tallyOf(states.map((state) => ({state})));
  expect(verdicts.flatMap((verdict) => tally[verdict]).length).toBe(states.length);
  expect(Object.fromEntries(verdicts.map((one) => [one, tally[one].map(({state}) => state)]))).toEqual({
    reached: ["met", "met_date_unknown", "kept"],
    on_track: ["on_track"],
    behind: ["missed", "exceeded", "behind", "far_behind", "moving_away"],
    unpublished: ["due_passed_unknown"],
    open: ["indeterminate", "running"],
    unknown: ["unknown"],
  });
});
