import {describe, expect, it} from "vitest";
import {timelineLanes, timelineTotals} from "../../src/charts/timeline-band.ts";
import type {TimelineFrame, TimelineSeries} from "../../src/exhibits/chart.ts";
import {figure} from "../domain/sample.ts";
import {all, attributes, drawn, gap, lineOf, links, place, reviewable} from "./drawn.ts";

const mark = (on: string, label: string | null, badge?: "C") => ({
  on,
  label,
  short: null,
  name: label ?? "event",
  title: `${on} ${label ?? "event"}`,
  evidence: `policy:${on}`,
  ...(badge && {badge}),
});

const lanes = [
  {name: "Rules", marks: [mark("2021-07-30", "Opinions"), mark("2022", "Regulation", "C")]},
  {name: "Plans", marks: []},
  {name: "Events", marks: [mark("2023-07", null)]},
];

const series: TimelineSeries = {
  name: "Jingpin\nitems",
  line: lineOf([
    figure({value: 40, as_of: "2023-04-27"}),
    figure({value: 79, as_of: "2024-03"}),
    figure({value: 120, as_of: "2025-01-06", qualifier: "about"}),
  ]),
  openUntil: "2026-11-20",
  gap,
};

const about: TimelineFrame = {
  from: "2020-01-01",
  to: "2026-11-20",
  colour: "region:140000",
  years: true,
};

const wide = 900;
const phone = 358;
const words = (svg: Element) => links(svg).map(([said]) => said);

describe(timelineLanes, () => {
  const draw = (changes: Partial<TimelineFrame> = {}, width = wide) =>
    drawn(timelineLanes(lanes, {...about, ...changes}, place), width);

  it("draws what was decided lane by lane", async () => {
    await expect(reviewable(draw())).toMatchFileSnapshot("timeline-lanes.svg");
  });

  it("opens evidence from every mark and every word that tells one", () => {
    const svg = draw();
    expect(all(svg, "a circle, a path")).toHaveLength(3);
    expect(links(svg).filter(([, address]) => address)).toEqual([
      ["Opinions 2021-07-30 Opinions", "#/overview?evidence=policy:2021-07-30"],
      ["Regulation 2022 Regulation", "#/overview?evidence=policy:2022"],
      ["event 2023-07 event", "#/overview?evidence=policy:2023-07"],
    ]);
  });

  it("states no value by the length of a bar", () => {
    expect(all(draw(), "a rect")).toEqual([]);
  });

  it("says date and title of a mark to those who cannot see it", () => {
    expect(attributes(draw(), "a [aria-label]", "aria-label")).toEqual([
      "2022 Regulation",
      "2021-07-30 Opinions",
      "2023-07 event",
    ]);
  });

  it("leaves out an empty lane", () => {
    expect(words(draw())).toContain("Rules");
    expect(words(draw())).not.toContain("Plans");
  });

  it("writes the years only where asked to", () => {
    expect(words(draw())).toContain("2021");
    expect(words(draw({years: false}))).not.toContain("2021");
  });

  it("names on a phone what has room, and leaves long words to the list", () => {
    expect(words(draw({}, phone))).toContain("Rules");
    expect(words(draw({}, phone)).join()).toContain("Opinions");
    const long = {
      ...mark("2021-07-30", "Opinions"),
      name: "Opinions on the branding of everything made in the province",
    };
    const told = words(drawn(timelineLanes([{name: "Rules", marks: [long]}], about, place), phone)).join();
    expect(told).toContain("Opinions on the");
    expect(told).not.toContain("province");
  });

  it("writes a C only into a mark that has room for it", () => {
    const badges = (on: string) =>
      all(
        drawn(timelineLanes([{name: "Lists", marks: [mark(on, null, "C")]}], about, place), wide),
        ".sign-badge",
      ).length;
    expect(["2022", "2022-03", "2022-03-15"].map(badges)).toEqual([1, 0, 0]);
  });
});

describe(timelineTotals, () => {
  const draw = (one: Partial<TimelineSeries> = {}, changes: Partial<TimelineFrame> = {}, width = wide) =>
    drawn(timelineTotals({...series, ...one}, {...about, ...changes}, place), width);

  it("draws the totals as steps below", async () => {
    await expect(reviewable(draw())).toMatchFileSnapshot("timeline-totals.svg");
  });

  it("opens evidence from every total and its words", () => {
    const svg = draw();
    expect(links(svg).filter(([, address]) => address)).toEqual([
      ["~120", "#/overview?evidence=O-2025-01-06-120"],
      ["79", "#/overview?evidence=O-2024-03-79"],
      ["40", "#/overview?evidence=O-2023-04-27-40"],
      ["not published for 22 months", "#/overview?evidence=last"],
    ]);
    expect(attributes(svg, "a [aria-label]", "aria-label")).toEqual([
      "79 items March 2024",
      "40 items 27 April 2023",
      "about 120 items 6 January 2025",
    ]);
  });

  it("puts a day where the lanes put it", () => {
    const at = "2023-04-27";
    const lane = timelineLanes([{name: "Lists", marks: [mark(at, null)]}], about, place);
    expect(attributes(drawn(lane, wide), "a circle", "cx")[0]).toBe(attributes(draw(), "a circle", "cx")[0]);
  });

  it("shades what was not published, but not for a closed programme", () => {
    const shaded = (one: Partial<TimelineSeries>) => all(draw(one), "[fill='var(--gap)']").length;
    expect(shaded({})).toBe(1);
    expect(shaded({openUntil: null})).toBe(0);
  });

  it("lets a total stated before the axis enter from its left edge, without a mark", () => {
    const svg = draw({}, {from: "2023-06-01"});
    expect(attributes(svg, "g[aria-label='line'] path", "d")[0]).toMatch(/^M156,/);
    expect(words(svg)).not.toContain("40");
  });

  it("names programme and metric above the steps on a phone", () => {
    expect(words(draw({}, {}, phone))).toContain("Jingpin items");
  });
});
