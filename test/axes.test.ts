import {beforeAll, describe, expect, it} from "vitest";
import {shanghaiToday} from "../src/domain/date.ts";
import {registryOf, violations, type Axis, type Registry} from "./axes.ts";
import {answersOf} from "./exhibits/answers.ts";
import {realAnswers} from "./pages/real-answers.ts";
import {opening} from "./queries/fixture.ts";

let registry: Registry;
beforeAll(async () => {
  registry = registryOf(answersOf(await realAnswers()), shanghaiToday(new Date()));
}, opening);

const axis = (operation: string | null, ...evidence: string[]): Axis => ({
  label: "drawn",
  operation,
  evidence,
  bars: 1,
});

describe("the judge of an axis", () => {
  it.each<[string, Axis, string]>([
    ["235 of October beside 278 of December", axis("rank", "nat-o-0211", "nat-o-0206"), "batch_between"],
    ["items beside enterprises", axis("rank", "SX-O-011", "ZJ-O-271"), "counted"],
    ["a chart that does not say what it does", axis(null, "SX-O-011"), "declares no operation"],
    ["bars that claim to have no axis", axis("none", "SX-O-011"), "has bars"],
    ["two series on one line", axis("trend", "SX-O-001", "SX-O-002"), "metric"],
    ["a count beside a rate", axis("rank", "SX-O-011", "ratio:SX-O-001,SX-O-003"), "measure_missing"],
    ["items divided by enterprises", axis("rank", "ratio:SX-O-001,SX-O-004"), "counted"],
    [
      "a count beside the same per million",
      axis("rank", "nat-o-0206", "per_million:nat-o-0206,nat-o-0088"),
      "measure",
    ],
  ])("refuses %s", (_what, drawn, reason) => {
    expect(violations(drawn, registry).join()).toContain(reason);
  });

  it("allows 274 beside 278", () => {
    expect(violations(axis("rank", "nat-o-0212", "nat-o-0206"), registry)).toEqual([]);
  });
});
