import {describe, expect, it} from "vitest";
import {touches, type Box} from "../../src/charts/boxes.ts";
import {textWidth} from "../../src/charts/text-width.ts";
import {parseScenario} from "../../src/domain/scenario.ts";
import {languages, pages} from "../../src/domain/view.ts";
import {presets} from "../../src/exhibits/compare/presets.ts";
import {defaultView, formatView, type View} from "../../src/reader/view.ts";
import {unfold, useBrowser} from "./page.ts";
import {crampedIn, cutNumbersIn, drawnCharts, drawsChinese, type DrawnChart, type Words} from "./words.ts";

const visit = useBrowser();

const usual = {width: 1440, height: 900};
const widths = [390, 768, 1440, 1920];
/** Columns and the document are looked at where readers are: on a phone, at a desk, before a screen. */
const looked = new Set([390, 1440, 1920]);

// Every page, and what its options draw besides.
const views: readonly Partial<View>[] = [
  ...pages.map((page) => ({page})),
  {page: "targets", target: "SX-T-015"},
  {page: "targets", target: "SX-T-001", scenario: parseScenario("due:2030")},
  {page: "timeline", span: "all"},
  {page: "compare", ...presets.progress},
  {page: "compare", ...presets.champions_late},
];

describe.each(languages)("in %s, the words of every chart and the columns of every table", (language) => {
  let seen = 0;
  // In Chinese, between these too.
  const own = widths.filter((width) => language === "zh" || looked.has(width));
  const hashes = views.map((view) => formatView({...defaultView, ...view, language}));

  it.each(hashes)("touch no others, stay in their column and are as wide as estimated: %s", async (hash) => {
    const page = await visit(hash);
    await unfold(page);
    const chinese = await drawsChinese(page);
    for (const width of own) {
      await page.setViewportSize({...usual, width});
      const charts = await drawnCharts(page);
      const faults = charts.flatMap((chart) =>
        chinese ? [...faultsOf(chart, width), ...misjudged(chart)] : faultsOf(asEstimated(chart), width),
      );
      seen += charts.length;
      const cramped = looked.has(width) ? [...(await crampedIn(page)), ...(await cutNumbersIn(page))] : [];
      expect.soft([...new Set([...faults, ...cramped])], `${width} px wide`).toEqual([]);
    }
    await page.setViewportSize(usual);
  });

  // Nothing touches on a page that lost its charts.
  it("were there to be looked at", () => expect(seen).toBeGreaterThan(200));
});

function faultsOf(chart: DrawnChart, width: number): string[] {
  return [...collisions(chart), ...dotted(chart), ...escapes(chart, width)];
}

/** A box without the outermost pixel, which letters hardly ever fill. */
function inner({left, right, top, bottom}: Box): Box {
  return {left: left + 0.5, right: right - 0.5, top: top + 0.5, bottom: bottom - 0.5};
}

function collisions({label, lines}: DrawnChart): string[] {
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.text !== one.text && touches(inner(one.box), inner(other.box)))
      .map((other) => `${label}: ${one.words} touches ${other.words}`),
  );
}

function dotted({label, lines, dots}: DrawnChart): string[] {
  return lines
    .filter((line) => line.apart && dots.some((dot) => touches(inner(line.box), inner(dot))))
    .map(({words}) => `${label}: a dot lies on ${words}`);
}

function escapes({label, column, lines}: DrawnChart, width: number): string[] {
  const isInside = ({box: {left, right, top, bottom}}: Words) =>
    left >= column.left - 1 &&
    right <= Math.min(column.right, width) + 1 &&
    top >= column.top - 1 &&
    bottom <= column.bottom + 1;
  return lines.filter((one) => !isInside(one)).map(({words}) => `${label}: ${words} is cut off`);
}

// Too narrow is worse than too wide; few letters may be off by more than a share of their width.
function misjudged({lines}: DrawnChart): string[] {
  return lines.flatMap((line) => {
    const real = line.box.right - line.box.left;
    const estimate = estimateOf(line);
    if (estimate >= 0.95 * real - 2 && estimate <= 1.15 * real + 2) return [];
    return [`${line.words} at ${line.size} px is ${real.toFixed(1)} wide, not ${estimate.toFixed(1)}`];
  });
}

/** The chart in letters no wider than estimated: a machine without the faces of the page draws others. */
function asEstimated(chart: DrawnChart): DrawnChart {
  const lines = chart.lines.map((line) => {
    const {left, right, top, bottom} = line.box;
    const excess = Math.max(0, right - left - estimateOf(line));
    const shares: Record<string, [number, number]> = {start: [0, 1], middle: [0.5, 0.5], end: [1, 0]};
    const [before, after] = shares[line.anchor]!;
    return {...line, box: {left: left + before * excess, right: right - after * excess, top, bottom}};
  });
  return {...chart, lines};
}

function estimateOf({words, size, weight}: Words): number {
  return textWidth(words, size, weight >= 600 ? 600 : 400);
}
