import {describe, expect, it} from "vitest";
import {
  addMonths,
  byFirstDay,
  byLastDay,
  dateInterval,
  daysBetween,
  isAfter,
  isDay,
  monthsBetween,
  periodInterval,
  shanghaiToday,
} from "../../src/domain/date.ts";

describe(dateInterval, () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-04", "2023-04-01", "2023-04-30"],
    ["2023-12", "2023-12-01", "2023-12-31"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2100-02", "2100-02-01", "2100-02-28"],
    ["2023-04-27", "2023-04-27", "2023-04-27"],
  ])("takes %s as every day from %s to %s", (text, from, to) => {
    expect(dateInterval(text)).toEqual({from, to});
  });

  it.each(["", "23", "2023-4", "2023/04/27", "2023-04-27T00:00", "2023年", "2020/2025"])(
    "refuses %j and names it",
    (text) => {
      expect(() => dateInterval(text)).toThrow(`not a date: ${text}`);
    },
  );
});

describe(periodInterval, () => {
  it.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2016/2018", "2016-01-01", "2018-12-31"],
    ["2023-07/2024-02", "2023-07-01", "2024-02-29"],
    ["2024-01-05/2024-03", "2024-01-05", "2024-03-31"],
  ])("takes %s as every day from %s to %s", (text, from, to) => {
    expect(periodInterval(text)).toEqual({from, to});
  });
});

describe(addMonths, () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2021-06-30", 36, "2024-06-30"],
    ["2024-12-15", 1, "2025-01-15"],
  ])("%s + %d is %s", (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});

describe(daysBetween, () => {
  it.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2024-12-31", "2025-01-01", 1],
    ["2025-01-06", "2025-01-06", 0],
    ["2025-01-06", "2024-12-31", -6],
  ])("counts from %s to %s as %i", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe(monthsBetween, () => {
  it.each([
    ["2024-01-01", "2025-01-01", 12.02],
    ["2024-01-06", "2024-07-06", 5.98],
    ["2025-01-06", "2025-01-06", 0],
  ])("counts from %s to %s as %d", (from, to, months) => {
    expect(monthsBetween(from, to)).toBeCloseTo(months, 2);
  });
});

describe(shanghaiToday, () => {
  it.each([
    ["2026-11-20T15:59:59Z", "2026-11-20"],
    ["2026-11-20T16:00:00Z", "2026-11-21"],
    ["2024-02-28T23:00:00-05:00", "2024-02-29"],
    ["2025-12-31T16:00:00Z", "2026-01-01"],
  ])("at %s is %s", (now, day) => {
    expect(shanghaiToday(new Date(now))).toBe(day);
  });
});

describe("partial dates", () => {
  const dates = ["2022", "2022-03", "2022-03-01", "2022-12", "2021-12-31", "2022-01-01"];

  it("in the order of their first days, and of their last", () => {
    expect(dates.toSorted(byFirstDay)).toEqual([
      "2021-12-31",
      "2022-01-01",
      "2022",
      "2022-03-01",
      "2022-03",
      "2022-12",
    ]);
    expect(dates.toSorted(byLastDay)).toEqual([
      "2021-12-31",
      "2022-01-01",
      "2022-03-01",
      "2022-03",
      "2022",
      "2022-12",
    ]);
  });

  it.each([
    ["2023", "2022", true],
    ["2023-01-01", "2022", true],
    ["2022-03", "2022", false],
    ["2022", "2022-03", false],
    ["2022", "2022", false],
    ["2022-04-01", "2022-03", true],
    ["2022-03-31", "2022-03", false],
  ])("%s after %s: %s", (date, other, expected) => {
    expect(isAfter(date, other)).toBe(expected);
  });
});

describe(isDay, () => {
  it.each(["2024-02-29", "2000-02-29", "2025-12-31"])("accepts %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2023-02-29",
    "2100-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-02",
    "2024",
    "",
    "today",
  ])("refuses %j", (text) => {
    expect(isDay(text)).toBe(false);
  });
});
