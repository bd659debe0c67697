import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {operations} from "../../src/domain/comparability.ts";
import {provinceCodes} from "virtual:provinces";
import {measures} from "../../src/domain/measure.ts";
import {lanes} from "../../src/domain/timeline.ts";
import {pages, sections} from "../../src/domain/view.ts";
import {recordDays} from "virtual:record-days";
import {defaultView, formatView, parseView, unreadOf, type View} from "../../src/reader/view.ts";
import {formatScenario} from "../../src/domain/scenario.ts";
import {days, scenarios} from "../domain/arbitrary.ts";

const view = (changes: Partial<View>): View => ({...defaultView, ...changes});

const text = fc.string({unit: "grapheme", minLength: 1});
const id = fc.stringMatching(/^[A-Za-z\d]([\w.:,@-]*[A-Za-z\d])?$/);
const views = fc.record<View>({
  page: fc.constantFrom(...pages),
  regions: fc.option(fc.subarray([...provinceCodes], {minLength: 1})),
  language: fc.constantFrom("zh", "en"),
  theme: fc.constantFrom("system", "light", "dark"),
  on: fc.option(days),
  exhibit: fc.option(id),
  wall: fc.option(id),
  evidence: fc.option(id),
  region: fc.option(fc.constantFrom(...provinceCodes)),
  table: fc.option(id),
  find: fc.option(text),
  section: fc.option(fc.constantFrom(...sections)),
  series: fc.array(id, {maxLength: 4}),
  operation: fc.constantFrom(...operations),
  measure: fc.constantFrom(...measures),
  span: fc.option(fc.constant("all")),
  lane: fc.option(fc.constantFrom(...lanes)),
  target: fc.option(id),
  scenario: fc.option(scenarios.filter((scenario) => formatScenario(scenario) !== null)),
  place: fc.option(id),
  state: fc.option(id),
  due: fc.option(id),
  level: fc.option(id),
  judged: fc.option(fc.constantFrom("cannot", "listed", "all")),
  deck: fc.option(id),
});

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

const whole = {page: "targets", language: "en", on: "2024-06-30", regions: ["140000", "330000"]} as const;

describe("an address as people pass it on", () => {
  const written = "#/targets?regions=140000,330000&lang=en&on=2024-06-30";
  it.each([
    written,
    `#${encodeURIComponent(written.slice(1))}`,
    `#${encodeURIComponent(encodeURIComponent(written.slice(1)))}`,
    "#%2Ftargets%3Fregions%3D140000%2C330000%26lang%3Den%26on%3D2024-06-30",
    "#/targets%3Fregions=140000,330000&lang=en&on=2024-06-30",
    "#/targets?regions%3D140000%2C330000%26lang%3Den%26on%3D2024-06-30",
    "#/targets?regions=140000%2C330000%26lang=en%26on=2024-06-30",
    written.replace("#/", "#!/"),
    written.replace("#/", "#"),
    written.replace("targets", "Targets"),
    written.replace("targets", "TARGETS/"),
    written.replace("?", "/?"),
    written.replace("?", "%EF%BC%9F"),
    written.replace("?", "\uff1f"),
    written.replaceAll("&", "&amp;"),
    written.replaceAll("&", "?"),
    written.replace("?", "&"),
    written.replace(",", "%EF%BC%8C"),
    written.replace(",", "\uff0c"),
    written.replace("140000,", "140000,140000,%20"),
    written.replace("en&", "EN&"),
    written.replace("lang=en", "lang=en-US"),
    written.replace("2024-06-30", "2024/6/30"),
    written.replace("2024-06-30", "20240630"),
    `${written}\u3002`,
    `${written}%E3%80%82`,
    `${written}%EF%BC%89`,
    `${written}\uff09`,
    `${written})`,
    `${written}.`,
    `${written}%20`,
    `${written}%20%E8%AF%B7%E7%9C%8B`,
    `${written}#wechat_redirect`,
    `${written}&from=singlemessage&isappinstalled=0`,
    `${written}?from=timeline#rd`,
  ])("is read from %s", (hash) => {
    expect(parseView(hash)).toEqual(view({...whole, regions: [...whole.regions]}));
    expect(unreadOf(hash)).toEqual({page: null, parameters: []});
  });

  it.each([
    ["#/certified\u3002", {page: "certified"}],
    ["#/certified%EF%BC%89", {page: "certified"}],
    ["#/certified%E7%9C%8B", {page: "certified"}],
    ["#wechat_redirect", {}],
    ["#/overview?evidence=SX-O-011%E3%80%82", {evidence: "SX-O-011"}],
    ["#/overview?evidence=ratio:SX-O-001%EF%BC%8CSX-O-003", {evidence: "ratio:SX-O-001,SX-O-003"}],
    ["#/overview?evidence=ratio%3ASX-O-001%2CSX-O-003", {evidence: "ratio:SX-O-001,SX-O-003"}],
    ["#/data?find=100%25%20a%26b%3Dc", {page: "data", find: "100% a&b=c"}],
    ["#/data?find=%E5%B1%B1%3F%2F%23", {page: "data", find: "\u5c71?/#"}],
  ] as const)("keeps what %s means", (hash, changes) => {
    expect(parseView(hash)).toEqual(view(changes));
    expect(unreadOf(hash)).toEqual({page: null, parameters: []});
  });

  it.each<[string, Partial<View>, {written: string; isNear: boolean} | null, string[]]>([
    ["#/certifed?lang=en", {page: "certified", language: "en"}, {written: "certifed", isNear: true}, []],
    ["#/time", {page: "timeline"}, {written: "time", isNear: true}, []],
    ["#/nowhere", {}, {written: "nowhere", isNear: false}, []],
    ["#/constructor", {}, {written: "constructor", isNear: false}, []],
    ["#/%E6%80%BB%E8%A7%88", {}, {written: "\u603b\u89c8", isNear: false}, []],
    ["#/targets/shanxi", {page: "targets"}, null, ["shanxi"]],
    [
      "#/overview?on=2023-02-29&lang=fr&theme=neon&unheard=of",
      {},
      null,
      ["on=2023-02-29", "lang=fr", "theme=neon", "unheard=of"].toSorted(),
    ],
    ["#/overview?regions=140000,440000,x", {regions: ["140000"]}, null, ["regions=440000", "regions=x"]],
    ["#/overview?on=0202-06-30", {}, null, ["on=0202-06-30"]],
    ["#/overview?on=40630-01-01", {}, null, ["on=40630-01-01"]],
    ["#/overview?on=20241-01-01", {}, null, ["on=20241-01-01"]],
    ["#/overview?constructor=1", {}, null, ["constructor=1"]],
    ["#/methods?section=nowhere", {page: "methods"}, null, ["section=nowhere"]],
    ["#/targets?if=nothing", {page: "targets"}, null, ["if=nothing"]],
  ])("tells what of %s is not read", (hash, changes, page, parameters) => {
    expect(parseView(hash)).toEqual(view(changes));
    const unread = unreadOf(hash);
    expect({...unread, parameters: unread.parameters.toSorted()}).toEqual({page, parameters});
  });

  it("evaluates on no day before the record begins or long after it ends", () => {
    const {first, last} = recordDays;
    expect([first, last].map((on) => parseView(`#/overview?on=${on}`).on)).toEqual([first, last]);
    const beyond = [`${Number(first.slice(0, 4)) - 1}-12-31`, `${Number(last.slice(0, 4)) + 1}-01-01`];
    expect(beyond.map((on) => parseView(`#/overview?on=${on}`).on)).toEqual([null, null]);
  });

  it("finds nothing unread in an address that we wrote", () => {
    fc.assert(
      fc.property(views, (original) => {
        expect(unreadOf(formatView(original))).toEqual({page: null, parameters: []});
      }),
    );
  });
});
