import {describe, expect, it} from "vitest";
import {calendarOf} from "../../src/domain/comparability.ts";

describe(calendarOf, () => {
  const announced = [
    {metric: "champions", announced_on: "2024-04"},
    {metric: "champions", announced_on: "2025-12"},
  ];

  it.each([
    ["2024-03-31", []],
    ["2025-11-30", ["2024-04"]],
    ["2025-12-01", ["2024-04", "2025-12"]],
  ])("knows on %s the batches announced by then", (day, dates) => {
    expect(calendarOf(announced, day).get("champions") ?? []).toEqual(dates);
  });
});
