import {describe, expect, it} from "vitest";
import {misfit} from "../../src/domain/fit.ts";
import {figure, target} from "./sample.ts";

const total = figure({
  region: "140000",
  programme: "jingpin",
  metric: "items",
  unit: "item",
  kind: "stock",
  value: 120,
});
const earlier = {...total, value: 79};
const rate = figure({
  region: "370000",
  programme: null,
  metric: "rate",
  unit: "percent",
  kind: "level",
  value: 94,
});
const aim = target({region: "370000", programme: null, metric: "rate", unit: "percent", basis: "level"});
const gdp = figure({
  region: "140000",
  programme: null,
  metric: "gdp",
  unit: "yuan",
  kind: "flow",
  value: 2e12,
});
const people = {...gdp, metric: "permanent_population", unit: "person"};

describe(misfit, () => {
  it.each([
    ["difference", total, earlier],
    ["ratio", earlier, total],
    ["ratio", {...earlier, region: "140100"}, total],
    ["ratio", earlier, {...total, region: "100000"}],
    ["ratio", {...earlier, batch: "second"}, {...total, batch: "second", unit: "application"}],
    ["distance", rate, aim],
    ["per_gdp", total, gdp],
    ["per_million", total, people],
  ] as const)("is none of a %s of what it is for", (operation, first, second) => {
    expect(misfit(operation, first, second)).toBeNull();
  });

  it.each([
    ["difference", total, {...earlier, metric: "enterprises"}, "unlike"],
    ["difference", total, {...earlier, region: "330000"}, "unlike"],
    ["difference", rate, {...rate, value: 93}, "not_totals"],
    ["ratio", total, earlier, "not_part"],
    ["ratio", earlier, {...total, unit: "enterprise"}, "not_part"],
    ["ratio", earlier, {...total, region: "330000"}, "not_part"],
    ["distance", {...rate, region: "140000"}, aim, "unlike"],
    ["distance", rate, {...aim, basis: "cumulative"}, "not_level"],
    ["distance", rate, rate, "unlike"],
    ["per_gdp", total, people, "not_size"],
    ["per_gdp", total, {...gdp, region: "330000"}, "not_size"],
    ["per_gdp", total, {...gdp, breakdown: "industry"}, "not_size"],
    ["per_million", total, gdp, "not_size"],
    ["per_million", rate, people, "not_count"],
  ] as const)("of a %s of what it is not for is told", (operation, first, second, expected) => {
    expect(misfit(operation, first, second)).toBe(expected);
  });
});
