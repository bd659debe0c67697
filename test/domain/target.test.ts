import {describe, expect, it} from "vitest";
import type {Qualifier} from "../../src/domain/interval.ts";
import {
  fallsShort,
  isJudged,
  lastDayOf,
  reaches,
  threshold,
  type Role,
  type Target,
} from "../../src/domain/target.ts";
import {target} from "./sample.ts";

describe(threshold, () => {
  it.each<[number, Qualifier, Target["basis"], number, string?]>([
    [200, "about", "cumulative", 200, "yuan"],
    [90, "about", "cumulative", 90, "percent"],
    [200, "about", "cumulative", 190],
    [300, "about", "cumulative", 285],
    [10, "about", "cumulative", 10],
    [15, "about", "level", 15],
    [200, "exact", "cumulative", 200],
    [200, "at_least", "cumulative", 200],
    [200, "over", "cumulative", 200],
    [80, "about", "flow", 76],
  ])("of %d (%s, %s) is %d", (value, qualifier, basis, expected, unit = "brand") => {
    expect(threshold({value, qualifier, basis, unit})).toBe(expected);
  });
});

describe(reaches, () => {
  const ceiling: Partial<Target> = {role: "ceiling", basis: "flow"};
  const down: Partial<Target> = {direction: "down"};

  it.each<[Partial<Target>, number, Qualifier, "reaches" | "falls short" | "neither"]>([
    [{}, 200, "exact", "reaches"],
    [{}, 199, "exact", "falls short"],
    [{}, 200, "at_least", "reaches"],
    [{}, 200, "over", "reaches"],
    [{}, 190, "at_least", "neither"],
    [{}, 200, "about", "neither"],
    [{}, 200, "nearly", "falls short"],
    [{}, 200, "at_most", "neither"],
    [{}, 200, "under", "falls short"],
    [{qualifier: "about"}, 190, "exact", "reaches"],
    [{qualifier: "about"}, 189, "exact", "falls short"],
    [{qualifier: "about"}, 200, "about", "reaches"],
    [{qualifier: "about"}, 200, "nearly", "reaches"],
    [{qualifier: "about"}, 190, "under", "falls short"],
    [{qualifier: "about"}, 190, "at_most", "neither"],
    [{qualifier: "about", basis: "level"}, 199, "exact", "falls short"],
    [{qualifier: "over"}, 200, "exact", "falls short"],
    [{qualifier: "over"}, 200, "over", "reaches"],
    [{qualifier: "over"}, 200, "at_least", "neither"],
    [{qualifier: "over"}, 200, "at_most", "falls short"],
    [ceiling, 200, "exact", "reaches"],
    [ceiling, 201, "exact", "falls short"],
    [ceiling, 200, "at_most", "reaches"],
    [ceiling, 200, "over", "falls short"],
    [ceiling, 200, "at_least", "neither"],
    [ceiling, 200, "about", "neither"],
    [ceiling, 200, "nearly", "reaches"],
    [{...ceiling, qualifier: "at_most"}, 200, "exact", "reaches"],
    [{...ceiling, qualifier: "under"}, 200, "exact", "falls short"],
    [{...ceiling, qualifier: "under"}, 200, "under", "reaches"],
    [down, 200, "exact", "reaches"],
    [down, 201, "exact", "falls short"],
    [{...down, qualifier: "under"}, 200, "at_least", "falls short"],
  ])("target %j against %d (%s): %s", (changes, value, qualifier, expected) => {
    const aim = target(changes);
    const read = {value, qualifier};
    const found = [reaches(aim, read) && "reaches", fallsShort(aim, read) && "falls short"].filter(Boolean);
    expect(found.join(" and ") || "neither").toBe(expected);
  });
});

describe(isJudged, () => {
  it.each<[Role, boolean]>([
    ["target", true],
    ["interim", true],
    ["yearly_flow", true],
    ["increment", true],
    ["ceiling", true],
    ["restatement", false],
    ["superseded", false],
    ["forecast", false],
    ["slogan", false],
    ["rule", false],
  ])("a %s: %s", (role, expected) => {
    expect(isJudged({role})).toBe(expected);
  });
});

describe(lastDayOf, () => {
  it.each<[string | null, string | null, string]>([
    ["2025", null, "2025-12-31"],
    ["2024-02", null, "2024-02-29"],
    ["2025-11-10", "2023/2025", "2025-11-10"],
    [null, "2023/2025", "2025-12-31"],
  ])("due %s, period %s ends on %s", (due, period, expected) => {
    expect(lastDayOf({due, period})).toBe(expected);
  });
});
