import {describe, expect, it} from "vitest";
import {lead, paceState, progress, type Progress} from "../../src/domain/pace.ts";
import type {Figure} from "../../src/domain/figure.ts";
import type {Target} from "../../src/domain/target.ts";
import {figure, target} from "./sample.ts";

const today = "2026-11-24";

function measured(aim: Target, figures: Figure[], founded: string | null = null, day = today): Progress {
  const result = progress(aim, figures, day, founded);
  if (result.kind !== "progress") throw new Error(result.reason);
  return result.progress;
}

const percent = (share: number) => Math.round(share * 100);

const shanxi = [
  figure({value: 40, as_of: "2023-04-27"}),
  figure({value: 79, as_of: "2024-03-12"}),
  figure({value: 120, as_of: "2025-01-06"}),
];

describe(progress, () => {
  it("of a programme founded by its target counts from zero on that day", () => {
    const found = measured(target({qualifier: "about"}), shanxi, "2021-07-30");
    expect(found.baseline).toMatchObject({kind: "founding", value: 0, from: "2021-07-30"});
    expect(percent(found.done)).toBe(60);
    expect(percent(found.elapsed.low)).toBe(78);
    expect(found.elapsed.low).toBe(found.elapsed.high);
    expect(found.remaining).toEqual({low: 70, high: 80});
    expect(Math.round(lead(found))).toBe(-18);
  });

  it("has no founding where programme and target only share a year", () => {
    const aim = target({set_on: "2021"});
    expect(progress(aim, [figure()], today, "2021")).toEqual({kind: "unknown", reason: "no_baseline"});
  });

  it("gives the time as a range where the founding day is only a month, at the newest repeat of the total", () => {
    const hunan = target({value: 300, qualifier: "about", set_on: "2022-10", due: "2025-12-31"});
    const found = measured(
      hunan,
      [figure({value: 73, as_of: "2024-01-19"}), figure({value: 73, as_of: "2024-09-06"})],
      "2022-10",
    );
    expect(percent(found.done)).toBe(24);
    expect([percent(found.elapsed.low), percent(found.elapsed.high)]).toEqual([58, 59]);
    expect(found.achievedLast).toBeNull();
    expect(found.projection.low).toBe(found.projection.high);
  });

  it("counts from the last total on or before the day the target was set", () => {
    const zhejiang = target({value: 4000, set_on: "2023-02-28", due: "2025"});
    const found = measured(zhejiang, [
      figure({value: 1979, as_of: "2020-12-31"}),
      figure({value: 3029, as_of: "2022-12-31"}),
      figure({value: 3563, as_of: "2023-12-31"}),
      figure({value: 3923, as_of: "2025-03-31"}),
    ]);
    expect(found.baseline).toMatchObject({kind: "figure", value: 3029});
    expect(percent(found.done)).toBe(92);
    expect(percent(found.elapsed.low)).toBe(75);
    expect(paceState(found)).toBe("on_track");
  });

  it("says what was needed and what was achieved a month", () => {
    const found = measured(target(), shanxi, "2021-07-30", "2025-06-30");
    expect(found.neededSinceNewest!.perMonth).toBeCloseTo(80 / (359 / 30.4375), 6);
    expect(found.neededFromNow!.perMonth).toBeCloseTo(80 / (184 / 30.4375), 6);
    expect(found.achievedSinceBaseline.perMonth).toBeCloseTo(120 / (1256 / 30.4375), 6);
    expect(found.achievedLast!.perMonth).toBeCloseTo(41 / (300 / 30.4375), 6);
    expect(found.projection.low).toBeCloseTo(120 + 120 * (359 / 1256), 6);
    expect(found.projection.high).toBeCloseTo(120 + 41 * (359 / 300), 6);
  });

  it("aims of about 200 at what counts as reaching it and at 200, of 200 at that alone", () => {
    const needed = (aim: Target) => measured(aim, shanxi, "2021-07-30").neededSinceNewest!;
    const months = 359 / 30.4375;
    expect(needed(target({qualifier: "about"})).leastPerMonth).toBeCloseTo(70 / months, 6);
    expect(needed(target({qualifier: "about"})).perMonth).toBeCloseTo(80 / months, 6);
    expect(needed(target()).leastPerMonth).toBe(needed(target()).perMonth);
  });

  it("needs nothing more of about 200 at 190, which meets it", () => {
    const found = measured(target({qualifier: "about"}), [figure({value: 190})], "2021-07-30");
    expect(found).toMatchObject({remaining: {low: 0, high: 10}, neededSinceNewest: null});
  });

  it("needs nothing more once the number is reached, nor from a day past the due date", () => {
    const reached = measured(target(), [...shanxi, figure({value: 210, as_of: "2025-11-30"})], "2021-07-30");
    expect(reached).toMatchObject({
      remaining: {low: 0, high: 0},
      neededSinceNewest: null,
      neededFromNow: null,
    });
    expect(measured(target(), shanxi, "2021-07-30", today).neededFromNow).toBeNull();
  });

  it.each<[string, Target, Figure[], string | null]>([
    ["not_cumulative", target({basis: "level"}), shanxi, "2021-07-30"],
    ["not_cumulative", target({direction: "down"}), shanxi, "2021-07-30"],
    ["no_due", target({due: null}), shanxi, "2021-07-30"],
    ["no_figure", target(), [], "2021-07-30"],
    ["no_figure", target(), [figure({grade: "D"})], "2021-07-30"],
    ["no_figure", target(), [figure({status: "proposed"})], "2021-07-30"],
    ["no_baseline", target(), shanxi, null],
    ["no_baseline", target(), shanxi, "2020-01-01"],
    ["no_baseline", target({set_on: null}), shanxi, "2021-07-30"],
    [
      "no_increase",
      target({value: 100, set_on: "2024-06-30"}),
      [figure(), figure({value: 120, as_of: "2025-01-06"})],
      null,
    ],
    ["no_figure", target(), [figure({qualifier: "over"})], "2021-07-30"],
    ["past_due", target(), [figure({as_of: "2026-03-31"})], "2021-07-30"],
    ["not_after_baseline", target({set_on: "2024-06-30"}), [figure()], null],
  ])("is unknown because of %s", (reason, aim, figures, founded) => {
    expect(progress(aim, figures, today, founded)).toEqual({kind: "unknown", reason});
  });
});

describe(paceState, () => {
  it.each([
    [0.95, "on_track"],
    [0.949, "behind"],
    [0.6, "behind"],
    [0.599, "far_behind"],
    [0, "far_behind"],
    [-0.001, "moving_away"],
  ])("at %d of the required pace is %s", (done, state) => {
    expect(paceState({done, elapsed: {low: 1, high: 1}})).toBe(state);
  });
});
