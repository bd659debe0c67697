import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {operations} from "../../src/domain/comparability.ts";
import {measures} from "../../src/domain/measure.ts";
import {foregroundRegions} from "../../src/domain/region.ts";
import {lanes} from "../../src/domain/timeline.ts";
import {defaultView, formatView, pages, parseView, type View} from "../../src/domain/view.ts";
import {days} from "./arbitrary.ts";

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
    ["#/overview?regions=999999", {}],
    ["#/overview?regions=140000,x,330000", {regions: ["140000", "330000"]}],
    ["#/timeline?span=ages&lane=wars", {page: "timeline"}],
    ["#/overview?unheard=of", {}],
    ["#/compare?operation=sum&measure=guess&series=", {page: "compare"}],
  ])("reads %j, with defaults for what is missing or unreadable", (hash, changes) => {
    expect(parseView(hash)).toEqual(view(changes));
  });

  const text = fc.string({unit: "grapheme", minLength: 1});
  const views = fc.record<View>({
    page: fc.constantFrom(...pages),
    regions: fc.option(fc.subarray([...foregroundRegions], {minLength: 1})),
    language: fc.constantFrom("zh", "en"),
    theme: fc.constantFrom("system", "light", "dark"),
    on: fc.option(days),
    evidence: fc.option(text),
    table: fc.option(text),
    series: fc.array(text, {maxLength: 4}),
    operation: fc.constantFrom(...operations),
    measure: fc.constantFrom(...measures),
    span: fc.option(fc.constant("all")),
    lane: fc.option(fc.constantFrom(...lanes)),
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
