import {describe, expect, it} from "vitest";
import {plansFor} from "../../src/domain/plans.ts";
import type {Role, Target} from "../../src/domain/target.ts";
import {track} from "../../src/domain/track.ts";
import {figure, later, target} from "./sample.ts";

const founded = "2021-07-30";

describe(plansFor, () => {
  const entry = track(target(), [figure({value: 120, as_of: "2025-01-06"})], later, founded);
  const plan = (changes: Partial<Target>) =>
    track(
      target({role: "interim", basis: "flow", period: "2025", value: 80, ...changes}),
      [],
      later,
      founded,
    );

  it.each<[string, Partial<Target>, boolean]>([
    ["for a time the totals have not reached", {}, true],
    ["already told by the totals", {due: "2024"}, false],
    ["of another definition", {definition: "brand"}, false],
    ["of another population", {population: "teams"}, false],
    ["of one part of a split", {breakdown: "category", member: "food"}, false],
    ["of another province", {region: "430000"}, false],
    ["unverified", {grade: "D"}, false],
    ["without a date", {due: null}, false],
    ["of totals, which is a target of its own", {basis: "cumulative"}, false],
    ["that is no plan", {role: "target" as Role}, false],
  ])("a plan %s", (_case, changes, expected) => {
    expect(plansFor(entry, [entry, plan(changes)])).toHaveLength(expected ? 1 : 0);
  });
});
