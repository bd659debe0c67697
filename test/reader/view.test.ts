import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {operations} from "../../src/domain/comparability.ts";
import {provinceCodes} from "virtual:provinces";
import {measures} from "../../src/domain/measure.ts";
import {lanes} from "../../src/domain/timeline.ts";
import {pages, sections} from "../../src/domain/view.ts";
import {defaultView, formatView, parseView, type View} from "../../src/reader/view.ts";
import {formatScenario} from "../../src/domain/scenario.ts";
import {days, scenarios} from "../domain/arbitrary.ts";

const view = (changes: Partial<View>): View => ({...defaultView, ...changes});

describe(formatView, () => {
  it.each<[Partial<View>, string]>([
    [{}, "#/overview"],
    [{page: "certified"}, "#/certified"],
    [{language: "en", on: "2024-06-30"}, "#/overview?lang=en&on=2024-06-30"],
    [{regions: ["140000", "330000"]}, "#/overview?regions=140000,330000"],
    [{theme: "dark"}, "#/overview?theme=dark"],
    [{page: "data", table: "items"}, "#/data?table=items"],
    [
      {
        page: "compare",
        series: ["370000.champion.firms@2025-10", "330000.champion.firms"],
        measure: "per_gdp",
      },
      "#/compare?series=370000.champion.firms@2025-10&series=330000.champion.firms&measure=per_gdp",
    ],
    [{page: "compare", operation: "trend"}, "#/compare?operation=trend"],
    [{page: "timeline", span: "all", lane: "plans"}, "#/timeline?span=all&lane=plans"],
    [{page: "methods", section: "same-fact"}, "#/methods?section=same-fact"],
    [{page: "targets", target: "SX-T-015"}, "#/targets?target=SX-T-015"],
    [
      {page: "targets", target: "SX-T-001", scenario: {value: 250, due: "2030", pace: 6.5}},
      "#/targets?target=SX-T-001&if=value:250,due:2030,pace:6.5",
    ],
    [{scenario: {value: null, due: "2030-12-31", pace: null}}, "#/overview?if=due:2030-12-31"],
    [{page: "targets", exhibit: "paths-cumulative"}, "#/targets?exhibit=paths-cumulative"],
    [{evidence: "target:SX-T-001"}, "#/overview?evidence=target:SX-T-001"],
    [{evidence: "ratio:SX-O-001,SX-O-003"}, "#/overview?evidence=ratio:SX-O-001,SX-O-003"],
  ])("writes %j as %s", (changes, address) => {
    expect(formatView(view(changes))).toBe(address);
    expect(parseView(address)).toEqual(view(changes));
  });
});

describe(parseView, () => {
  it.each<[string, Partial<View>]>([
    ["", {}],
    ["#", {}],
    ["#/", {}],
    ["#/nowhere", {}],
    ["#certified", {page: "certified"}],
    ["#/certified?", {page: "certified"}],
    ["#/overview?lang=fr", {}],
    ["#/overview?theme=neon", {}],
    ["#/overview?on=2023-02-29", {}],
    ["#/overview?on=2024-02-29", {on: "2024-02-29"}],
    ["#/overview?on=2024", {}],
    ["#/overview?regions=", {}],
    ["#/overview?regions=shanxi", {}],
    ["#/overview?regions=440000", {}],
    ["#/overview?regions=140000,x,330000", {regions: ["140000", "330000"]}],
    ["#/timeline?span=ages&lane=wars", {page: "timeline"}],
    ["#/compare?exhibit=compare-trend", {page: "compare", exhibit: "compare-trend", operation: "trend"}],
    ["#/compare?exhibit=compare-parts", {page: "compare", exhibit: "compare-parts", operation: "share"}],
    [
      "#/compare?operation=composition&exhibit=compare-parts",
      {page: "compare", exhibit: "compare-parts", operation: "composition"},
    ],
    ["#/methods?section=nowhere", {page: "methods"}],
    ["#/overview?unheard=of", {}],
    ["#/compare?operation=sum&measure=guess&series=", {page: "compare"}],
    ["#/targets?if=", {page: "targets"}],
    [
      "#/targets?place=330000&due=2025&judged=cannot",
      {page: "targets", place: "330000", due: "2025", judged: "cannot"},
    ],
    ["#/targets?judged=perhaps&state=", {page: "targets"}],
    ["#/targets?if=value:many,due:soon,pace:-1", {page: "targets"}],
    ["#/targets?if=pace:6,due:2030-13-01", {page: "targets", scenario: {value: null, due: null, pace: 6}}],
  ])("reads %j, with defaults for what is missing or unreadable", (hash, changes) => {
    expect(parseView(hash)).toEqual(view(changes));
  });

  const text = fc.string({unit: "grapheme", minLength: 1});
  const views = fc.record<View>({
    page: fc.constantFrom(...pages),
    regions: fc.option(fc.subarray([...provinceCodes], {minLength: 1})),
    language: fc.constantFrom("zh", "en"),
    theme: fc.constantFrom("system", "light", "dark"),
    on: fc.option(days),
    exhibit: fc.option(text),
    wall: fc.option(text),
    evidence: fc.option(text),
    region: fc.option(fc.constantFrom(...provinceCodes)),
    table: fc.option(text),
    find: fc.option(text),
    section: fc.option(fc.constantFrom(...sections)),
    series: fc.array(text, {maxLength: 4}),
    operation: fc.constantFrom(...operations),
    measure: fc.constantFrom(...measures),
    span: fc.option(fc.constant("all")),
    lane: fc.option(fc.constantFrom(...lanes)),
    target: fc.option(text),
    scenario: fc.option(scenarios.filter((scenario) => formatScenario(scenario) !== null)),
    place: fc.option(text),
    state: fc.option(text),
    due: fc.option(text),
    level: fc.option(text),
    judged: fc.option(fc.constantFrom("cannot", "listed", "all")),
  });

  it("takes no name that every object has for an exhibit's", () => {
    for (const name of ["valueOf", "constructor", "toString"])
      expect(parseView(`#/compare?exhibit=${name}`)).toMatchObject({operation: "rank"});
  });

  it("restores every view from its address", () => {
    fc.assert(
      fc.property(views, (original) => {
        expect(parseView(formatView(original))).toEqual(original);
      }),
    );
  });

  it("settles: the address of what was read reads the same, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (typed) => {
        const read = parseView(`#/certified?${typed}`);
        expect(parseView(formatView(read))).toEqual(read);
      }),
    );
  });
});
