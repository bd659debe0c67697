import {describe, expect, it} from "vitest";
import {certifiedTotals} from "../../../src/exhibits/certified/totals.ts";
import type {Built} from "../../../src/exhibits/exhibit.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {figure, target} from "../../domain/sample.ts";
import {reading} from "../reader.ts";
import {chartsOf, linksOf, textsOf, told} from "../told.ts";

const declared = {definition: "declared"};
const certified = {definition: "certified"};
const totals = [
  figure({observation: "O-40", value: 40, as_of: "2023-04-27", ...certified}),
  figure({observation: "O-79", value: 79, as_of: "2024-03-12", ...certified}),
  figure({observation: "O-90", value: 90, as_of: "2024-06-30", definition: null, qualifier: "over"}),
  figure({observation: "O-120", value: 120, as_of: "2025-01-06", source: "daily", ...declared}),
];
const rows = {
  "headline-totals": totals,
  targets: [
    target({...declared}),
    target({target: "T-plan", value: 80, role: "interim", basis: "increment", source: "plan", ...declared}),
  ],
  programmes: [{programme: "jingpin", region: "140000", started: null, closed: false}],
  "publication-days": [{published_on: "2026-03-13"}],
};
const panel = "jingpin/items";

const allSteps = (exhibit: Built) => exhibit.charts.flatMap(({key}) => chartsOf(exhibit, key, "steps"));

describe("totals of a series", () => {
  const exhibit = told(certifiedTotals, rows, reading());
  const [only] = exhibit.charts;

  it("are headed by the newest of each programme's main series, but for a closed one", () => {
    const other = figure({observation: "O-73", programme: "mingpin", region: "430000", value: 73});
    const more = {...rows, "headline-totals": [...totals, other]};
    expect(plain(told(certifiedTotals, more, reading()).title)).toBe(
      "最新累计：jingpin120product、mingpin73product",
    );
    const closed = [{programme: "jingpin", region: "140000", started: null, closed: true}];
    const {title} = told(certifiedTotals, {...more, programmes: closed}, reading());
    expect(linksOf(title)).toEqual([["73product", "O-73"]]);
  });

  it("are told by the newest one, of each definition in words", () => {
    expect(plain(only!.heading)).toBe("jingpin：120product，截至2025年1月6日");
    expect(linksOf(only!.heading)).toEqual([["120product", "O-120"]]);
    expect(textsOf(only!.before)).toEqual(["items"]);
    expect(textsOf(only!.after).slice(2, 5)).toEqual([
      "declared：120product（2025年1月6日）",
      "unstated：超过90product（2024年6月30日）",
      "certified：79product（2024年3月12日）",
    ]);
  });

  it("of two definitions never share a chart, and a single total is only said in words", () => {
    const headings = exhibit.charts.map(({charts}) => charts.map(({heading}) => heading));
    expect(headings).toEqual([["口径：declared"], ["口径：certified"]]);
    expect(exhibit.charts.map(({heading}) => plain(heading))[1]).toBe(
      "jingpin：79product，截至2024年3月12日",
    );
    const drawn = allSteps(exhibit).map(({lines}) =>
      lines.map(({points}) => points.map(({evidence}) => evidence)),
    );
    expect(drawn).toEqual([[["O-120"]], [["O-40", "O-79"]]]);
  });

  it("end where the last of them does, at the end of a year rather than in a month of it", () => {
    const dated = (change: object) => figure({published_on: "2025-02-01", ...change});
    const two = [
      dated({observation: "O-month", value: 79, as_of: "2024-06", ...certified}),
      dated({observation: "O-year", value: 90, as_of: "2024", ...declared}),
    ];
    const [shown] = told(certifiedTotals, {...rows, "headline-totals": two}, reading()).charts;
    expect(textsOf(shown!.after).join()).toMatch(/^2024年之后/);
  });

  it("carry a target and a plan only in the chart of the definition they count by", () => {
    const aims = allSteps(exhibit).map(({goal, plans}) => [
      goal?.evidence,
      plans.map(({evidence}) => evidence),
    ]);
    expect(aims).toEqual([
      ["target:T-1", ["target:T-plan"]],
      [undefined, []],
    ]);
  });

  it("say where definitions change and where the record ends", () => {
    const [end, folded, , , , changes] = textsOf(only!.after);
    expect(folded).toBe("口径说明");
    expect(changes).toBe(
      "口径变化：2024年6月30日起有“unstated”口径（超过90product）；2025年1月6日起有“declared”口径（120product）。" +
        "锯齿线标出另一口径从哪里开始；线只在同一口径内相连，不同口径不能连成一个序列。",
    );
    expect(end).toBe("2025年1月6日之后的累计数未见公布。");
  });

  it.each([
    ["2026-11-20", 130, ["O-force"]],
    // Not known yet, or no more than the total itself.
    ["2025-06-30", 130, []],
    ["2026-11-20", 110, []],
  ])("cannot be below what is in force: on %s, %i", (on, value, expected) => {
    const since = {as_of: "2025-08-22", published_on: "2025-08-22"};
    const force = {
      ...figure({observation: "O-force", metric: "in_force", value, ...since}),
      bounded: "items",
    };
    const {charts, figures} = told(certifiedTotals, {...rows, "series-bounds": [force]}, reading({on}));
    const said = textsOf(charts[0]!.after).join("");
    expect(said.includes(`另公布现行有效${value}product（2025年8月22日），累计数不会少于它。`)).toBe(
      expected.length > 0,
    );
    expect(figures.filter((id) => id === "O-force")).toEqual(expected);
  });

  it("say at the chart what must be minded in the series, and only there", () => {
    const minded = (metric: string, language: "zh" | "en") => {
      const notes = [{programme: "jingpin", metric, note_zh: "用语不一。", note_en: "Wording differs."}];
      const [own] = told(certifiedTotals, {...rows, "series-notes": notes}, reading({language})).charts;
      return textsOf(own!.after);
    };
    expect(minded("items", "zh")).toContain("用语不一。");
    expect(minded("items", "en")).toContain("Wording differs.");
    expect(minded("certificates", "zh")).not.toContain("用语不一。");
  });

  it("are told in words, a line a definition, then the changes", () => {
    expect(exhibit.summary.slice(0, 3).map(plain)).toEqual([
      "jingpin items（declared）只公布过一个累计数：2025年1月6日的120product。",
      "jingpin items只公布过一个累计数：2024年6月30日的超过90product。",
      "jingpin items（certified）从2023年4月27日的40product到2024年3月12日的79product。",
    ]);
    expect(linksOf(exhibit.summary[3]!)).toEqual([
      ["超过90product", "O-90"],
      ["120product", "O-120"],
    ]);
  });

  it("cite the documents of their figures and of the targets drawn", () => {
    expect(exhibit.figures).toEqual(["O-40", "O-79", "O-90", "O-120"]);
    expect(exhibit.sources).toEqual(["gov", "daily", "plan", "decree"]);
  });

  it("of a closed programme have no gap after them", () => {
    const closed = {...rows, programmes: [{...rows.programmes[0]!, closed: true}]};
    const [historical] = told(certifiedTotals, closed, reading()).charts;
    expect(textsOf(historical!.before)[0]).toBe("items（历史称号，已停止）");
    expect(textsOf(historical!.after).join()).not.toContain("之后的累计数未见公布");
    const [chart] = chartsOf(told(certifiedTotals, closed, reading()), panel, "steps");
    expect([chart!.openUntil, chart!.gap]).toEqual(["2025-01-06", null]);
  });

  it("of a closed programme with one of them are a line and no chart", () => {
    const one = {
      ...rows,
      "headline-totals": [totals[3]!],
      programmes: [{...rows.programmes[0]!, closed: true}],
    };
    const historical = told(certifiedTotals, one, reading());
    expect(historical.charts).toEqual([]);
    expect(historical.apart.map(plain)).toEqual([
      "jingpin：120product，截至2025年1月6日，items（历史称号，已停止）。",
    ]);
    expect(linksOf(historical.apart[0]!)).toEqual([["120product", "O-120"]]);
  });

  it("known later are left out", () => {
    const {table} = told(certifiedTotals, rows, reading({on: "2024-05-01"}));
    expect(table.rows.map(({key}) => key)).toEqual(["O-40", "O-79"]);
  });
});
