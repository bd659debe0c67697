import {describe, expect, it} from "vitest";
import {resultsTable, settingLine, withResults} from "../../scripts/bench/report.ts";
import {staticPage} from "../../scripts/bench/rivals.ts";
import {collect, median, rotated, type Samples} from "../../scripts/bench/stats.ts";

describe("the median", () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[10, 2, 4, 1], 3],
    [[100, 20, 3], 20],
  ])("of %j is %d", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("leaves its values in their order, and refuses none", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
    expect(() => median([])).toThrow("at least one value");
  });
});

it("every round begins with another contestant and leaves none out", () => {
  expect([0, 1, 2, 3].map((round) => rotated(["a", "b", "c"], round).join(""))).toEqual([
    "abc",
    "bca",
    "cab",
    "abc",
  ]);
});

it("samples of later rounds come after those of earlier ones", () => {
  const samples: Samples = {};
  collect(samples, {a: [1]});
  collect(samples, {a: [2, 3], b: [4]});
  expect(samples).toEqual({a: [1, 2, 3], b: [4]});
});

const samples: Samples = {
  "chart:ours": [110, 130, 120],
  "chart:static": [100, 100, 90],
  "chart:plot": [300],
  "chart:duckdb": [2000],
  "sql:ours": [2620],
  "sql-again:ours": [1200],
  "sql-again:duckdb": [1000],
  "record:cold": [180],
  "record:click": [40],
  "route:first": [50],
  "route:again": [50.1],
  "drawn:first": [80],
  "drawn:again": [70],
  "task:start": [180],
  "task:routes": [50],
  "file:chart": [400],
  "file:record": [500],
  "file:deck": [1500],
  "file:kit": [5000],
  "bytes:ours": [56_529],
  "gzip:ours": [12_800],
  "bytes:static": [20_000],
  "gzip:static": [5000],
  "bytes:plot": [242_000],
  "bytes:duckdb": [35_708_000],
  "script:ours": [250_000],
};

describe("the table", () => {
  const lines = resultsTable(samples).split("\n");
  const line = (label: string) => lines.find((one) => one.startsWith(`| ${label}`));

  it("gives median, range, ratio of medians and what became of the goal", () => {
    expect(line("首图：本应用")).toBe("| 首图：本应用（总览页） | 120 ms | 110–130 | 1.20× | ≤ 1.2×，达到 |");
    expect(line("首个SQL答案：本应用")).toContain("| 2,620 ms | 2,620–2,620 | 1.31× | ≤ 1.3×，未达到 |");
    expect(line("换页到看见该页开头：首次")).toContain("≤ 50 ms，达到");
    expect(line("换页到看见该页开头：再次")).toContain("| 50.1 ms | 50.1–50.1 |  | ≤ 50 ms，未达到 |");
    expect(line("可以操作之前的脚本")).toContain("| 250 KB | 250–250 |  | ≤ 250 KB，达到 |");
  });

  it("gives large ratios without false precision", () => {
    expect(line("首个SQL答案之前的字节")).toContain("| 35,708 KB | 35,708–35,708 | 1,785× |");
  });

  it("compares nothing with itself", () => {
    expect(line("首图：只有同一张SVG")).toContain("| 90–100 |  |");
  });

  it("is not made of half the measurements", () => {
    const half = {...samples, "file:record": undefined!, "chart:duckdb": undefined!};
    expect(() => resultsTable(half)).toThrow("chart:duckdb");
    const part = resultsTable(half, true);
    expect(part).not.toContain("单文件版：直接打开一条出处");
    expect(part).toContain("| 首个SQL答案：本应用 | 2,620 ms | 2,620–2,620 |  |  |");
  });
});

it("the line above it tells the day, the machine, the rounds and the load", () => {
  const setting = {
    date: "2026年1月2日",
    machine: "2核 X",
    browser: "147.0",
    rounds: 7,
    load: 0.42,
    window: "9×9",
  };
  expect(settingLine(setting)).toMatch(
    /^2026年1月2日.*2核 X，Chromium 147\.0，各项轮流7轮，开始时系统负载0\.4，窗口9×9。/,
  );
});

describe("the README", () => {
  it("gets the results between its markers and keeps the rest, however often", () => {
    const text = "# A\n<!-- bench:start -->\nold $1\n<!-- bench:end -->\nB\n";
    const once = withResults(text, "new $& results");
    expect(once).toBe("# A\n<!-- bench:start -->\n\nnew $& results\n\n<!-- bench:end -->\nB\n");
    expect(withResults(once, "new $& results")).toBe(once);
  });

  it.each(["no markers", "<!-- bench:end --> <!-- bench:start -->", "<!-- bench:start -->"])(
    "is left alone without both: %s",
    (text) => {
      expect(() => withResults(text, "x")).toThrow("bench:start");
    },
  );
});

describe("the static page", () => {
  const built =
    `<head><style>a{}</style></head><div class="figure"><div class="narrow"><svg>n</svg></div>` +
    `<div class="wide" style="height:9px"><svg>w</svg></div></div><script>x</script>`;

  it("has the styles and the chart of a desk, and nothing else", () => {
    const page = staticPage(built);
    expect(page).toContain("<style>a{}</style>");
    expect(page).toContain(`<div class="figure"><svg>w</svg></div>`);
    expect(page).not.toMatch(/script|narrow/);
  });

  it("is not made of a page without a chart", () => {
    expect(() => staticPage("<style></style>")).toThrow("no chart");
  });
});
