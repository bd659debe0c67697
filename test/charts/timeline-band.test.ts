// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {timelineBand, type TimelineBand} from "../../src/charts/timeline-band.ts";
import type {TimelineSeries} from "../../src/charts/timeline-series.ts";
import {steps} from "../../src/domain/series.ts";
import {figure} from "../domain/sample.ts";
import {all, attributes, drawn, links, reviewable, text} from "./drawn.ts";

const mark = (on: string, label: string | null, solid = true) => ({
  on,
  label,
  short: null,
  title: `${on} ${label ?? "event"}`,
  evidence: `policy:${on}`,
  solid,
});

const series: TimelineSeries = {
  name: "Jingpin\nitems",
  lines: [
    {
      label: null,
      steps: steps([
        figure({value: 40, as_of: "2023-04-27"}),
        figure({value: 79, as_of: "2024-03"}),
        figure({value: 120, as_of: "2025-01-06", qualifier: "about"}),
      ]),
    },
  ],
  searchedTo: "2026-03-13",
};

const band: TimelineBand = {
  lanes: [
    {name: "Rules", marks: [mark("2021-07-30", "Opinions"), mark("2022", "Regulation", false)]},
    {name: "Plans", marks: []},
    {name: "Events", marks: [mark("2023-07", null)]},
  ],
  series: [series],
  from: "2020-01-01",
  to: "2026-11-20",
  colour: "var(--region-140000)",
  gapLabel: "not published",
};

const wide = 900;
const draw = (changes: Partial<TimelineBand> = {}, width = wide) =>
  drawn(timelineBand({...band, ...changes}, text), width);

describe(timelineBand, () => {
  it("draws what was decided above the totals, on one axis", async () => {
    await expect(reviewable(draw())).toMatchFileSnapshot("timeline-band.svg");
  });

  it("opens evidence from every mark and every word that tells one", () => {
    const svg = draw();
    expect(all(svg, "a circle, a rect")).toHaveLength(3 + 2);
    expect(links(svg).filter(([, address]) => address)).toEqual([
      ["Opinions 2021-07-30 Opinions", "#/overview?evidence=policy:2021-07-30"],
      ["Regulation 2022 Regulation", "#/overview?evidence=policy:2022"],
      ["~120", "#/overview?evidence=O-2025-01-06-120"],
      ["79", "#/overview?evidence=O-2024-03-79"],
      ["40", "#/overview?evidence=O-2023-04-27-40"],
    ]);
  });

  it("says the date and title of a mark to those who cannot see it", () => {
    const said = attributes(draw(), "a [aria-label]", "aria-label");
    expect(said).toEqual([
      "2022 Regulation",
      "2021-07-30 Opinions",
      "2023-07 event",
      "79 items 2024-03",
      "40 items 2023-04-27",
      "about 120 items 2025-01-06",
    ]);
  });

  it("puts a day at the same place whatever else the band holds", () => {
    const x = (svg: Element) => attributes(svg, "a circle", "cx")[0];
    expect(x(draw({series: []}))).toBe(x(draw()));
  });

  it("leaves out an empty lane and a series that ended before the axis begins", () => {
    const names = (changes: Partial<TimelineBand>) =>
      all(draw(changes), "text").map((element) => element.textContent);
    expect(names({}).join()).not.toContain("Plans");
    const old = {...series, searchedTo: null};
    expect(names({series: [old]}).join()).toContain("Jingpin");
    expect(names({series: [old], from: "2025-02-01"}).join()).not.toContain("Jingpin");
  });

  it("shades what was not published, but not for a closed programme", () => {
    const shaded = (one: TimelineSeries) => all(draw({series: [one]}), "[fill='var(--gap)']").length;
    expect(shaded(series)).toBe(1);
    expect(shaded({...series, searchedTo: null})).toBe(0);
  });

  it("never joins two definitions", () => {
    const other = {label: "self-declared", steps: steps([figure({value: 300, as_of: "2025-05-10"})])};
    const svg = draw({series: [{...series, lines: [...series.lines, other]}]});
    expect(all(svg, "g[aria-label='line'] path")).toHaveLength(2);
    expect(links(svg).map(([words]) => words)).toContain("300 self-declared");
  });

  it("lets a total stated before the axis enter from its left edge, without a mark", () => {
    const svg = draw({lanes: [], from: "2023-06-01"});
    expect(attributes(svg, "g[aria-label='line'] path", "d")[0]).toMatch(/^M156,/);
    expect(links(svg).map(([words]) => words)).not.toContain("40");
  });

  it("names lanes above them on a phone and leaves long words to the list", () => {
    const svg = draw({}, 358);
    expect(links(svg).map(([words]) => words)).toEqual(expect.arrayContaining(["Rules", "Jingpin items"]));
    expect(links(svg).map(([words]) => words)).not.toContain("Opinions");
  });
});
