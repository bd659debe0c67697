import {describe, expect, it} from "vitest";
import {calendarOf, renewals} from "../../src/domain/comparability.ts";
import {announced} from "./sample.ts";

const champions = {programme: "champion", metric: "champions"};

describe(calendarOf, () => {
  const batches = [announced(champions, "2024-04"), announced(champions, "2025-12")];

  it.each([
    ["2024-03-31", undefined],
    ["2025-11-30", ["2024-04"]],
    ["2025-12-01", ["2024-04", "2025-12"]],
  ])("knows on %s the batches announced by then", (day, known) => {
    const found = renewals(champions, calendarOf(batches, day));
    expect(found?.map(({announced_on}) => announced_on)).toEqual(known);
  });
});

describe(renewals, () => {
  it.each([
    ["another programme", {programme: "provincial-champion"}],
    ["another metric", {metric: "champion_products"}],
    ["no programme", {programme: null}],
  ])("of %s are not those of a batch", (_whose, changes) => {
    const calendar = calendarOf([announced(champions, "2025-12")], "2026-01-01");
    expect(renewals({...champions, ...changes}, calendar)).toBeNull();
  });
});
