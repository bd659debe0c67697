import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {progress} from "../../src/domain/pace.ts";
import {formatScenario, parseScenario, supposed, type Scenario} from "../../src/domain/scenario.ts";
import {days, figures, scenarios, targets} from "./arbitrary.ts";
import {figure, later, target} from "./sample.ts";

const nothing: Scenario = {value: null, due: null, pace: null};
const founded = "2021-07-30";
const totals = [figure({value: 79, as_of: "2024-03-12"}), figure({value: 120, as_of: "2025-01-06"})];
const answer = (scenario: Partial<Scenario>) =>
  supposed(target({qualifier: "about"}), {...nothing, ...scenario}, totals, later, founded);

describe(supposed, () => {
  it("measures another value and due date like the published ones", () => {
    const {target: aim, progress: measured} = answer({value: 250, due: "2030"});
    expect(aim).toMatchObject({value: 250, due: "2030", qualifier: "exact"});
    expect(measured).toMatchObject({
      kind: "progress",
      progress: {done: 120 / 250, remaining: {low: 130, high: 130}},
    });
  });

  it("keeps the published words where the value stays", () => {
    expect(answer({due: "2030"}).target).toMatchObject({value: 200, due: "2030", qualifier: "about"});
  });

  // From 2025-01-06 to 2030-12-31 are 2185 days, 71.786 months; 70 are missing from 190, which about 200 is met by.
  it.each<[number, number, string | null]>([
    [8, 120 + 8 * 71.786, "2025-09-30"],
    [1, 120 + 71.786, "2030-11-07"],
    [0, 120, null],
    [1e-9, 120, null],
  ])("leads at %d a month to %d at the due date, reaching it on %s", (pace, atDue, reachedOn) => {
    expect(answer({due: "2030", pace}).assumed).toEqual({
      perMonth: pace,
      atDue: expect.closeTo(atDue, 1),
      reachedOn,
    });
  });

  it("assumes no pace where none is supposed", () => {
    expect(answer({value: 250}).assumed).toBeNull();
    expect(supposed(target(), {...nothing, pace: 5}, [], later, founded)).toMatchObject({
      newest: null,
      assumed: null,
    });
  });

  it("adds nothing up to a due date before the newest total", () => {
    expect(answer({due: "2024", pace: 5})).toMatchObject({
      progress: {kind: "unknown", reason: "past_due"},
      needed: null,
      neededFromNow: null,
      assumed: {atDue: 120},
    });
  });

  it("supposing nothing is what was published", () => {
    fc.assert(
      fc.property(targets, figures, days, fc.option(days), (aim, rows, day, start) => {
        const plain = supposed(aim, nothing, rows, day, start);
        expect(plain).toMatchObject({target: aim, progress: progress(aim, rows, day, start), assumed: null});
        if (plain.progress.kind === "unknown") return;
        const {newest, neededSinceNewest, neededFromNow} = plain.progress.progress;
        expect(plain).toMatchObject({newest, needed: neededSinceNewest, neededFromNow});
      }),
    );
  });

  it("never leaves the calendar, whatever is supposed", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const {assumed} = supposed(target(), scenario, totals, later, founded);
        if (assumed?.reachedOn) expect(assumed.reachedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

describe(parseScenario, () => {
  it.each<[string | null, Partial<Scenario> | null]>([
    ["value:250,due:2030,pace:6", {value: 250, due: "2030", pace: 6}],
    ["pace:6.5", {pace: 6.5}],
    ["value:0", {value: 0}],
    ["due:2030-12-31", {due: "2030-12-31"}],
    ["due:2030-02-30,value:250", {value: 250}],
    ["due:2030-12", null],
    ["due:soon", null],
    ["value:-5", null],
    ["value:Infinity", null],
    ["value: ", null],
    ["value:many", null],
    ["unheard:1", null],
    ["", null],
    [null, null],
  ])("reads %j as %j", (text, expected) => {
    expect(parseScenario(text)).toEqual(expected && {...nothing, ...expected});
  });

  it("reads what formatScenario writes", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const something = Object.values(scenario).some((part) => part !== null);
        expect(parseScenario(formatScenario(scenario))).toEqual(something ? scenario : null);
      }),
    );
  });
});

describe(formatScenario, () => {
  it("leaves out what is not supposed", () => {
    expect(formatScenario({...nothing, pace: 6})).toBe("pace:6");
    expect(formatScenario(nothing)).toBeNull();
  });
});
