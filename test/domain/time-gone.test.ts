import {describe, expect, it} from "vitest";
import {timeGone} from "../../src/domain/time-gone.ts";

const decree = {from: "2021-07-30", to: "2021-07-30"};

describe(timeGone, () => {
  it.each([
    ["half way", decree, "2023-10-15", 0.5],
    ["before the baseline", decree, "2020-01-01", 0],
    ["on the due date", decree, "2025-12-31", 1],
    ["after it", decree, "2026-11-20", 1.2006],
    ["from the middle of a month", {from: "2022-10-01", to: "2022-10-31"}, "2024-09-06", 0.5895],
  ])("%s", (_case, baseline, day, share) => {
    expect(timeGone(baseline, "2025", day)).toBeCloseTo(share, 3);
  });
});
