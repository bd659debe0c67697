import {median, type Samples} from "./stats.ts";

type Unit = "ms" | "KB";

interface Row {
  label: string;
  measure: string;
  unit: Unit;
  /** The measure it is divided by. */
  against?: string;
  /** At most so many times `against`, or so many units. */
  goal?: {times: number} | {units: number};
}

const charts: Row[] = [
  {
    label: "首图：本应用（总览页）",
    measure: "chart:ours",
    unit: "ms",
    against: "chart:static",
    goal: {times: 1.2},
  },
  {label: "首图：只有同一张SVG和样式的静态页", measure: "chart:static", unit: "ms", against: "chart:static"},
  {label: "首图：只用Plot画一张图的页面", measure: "chart:plot", unit: "ms", against: "chart:static"},
  {
    label: "首个SQL答案：只用DuckDB-WASM的页面",
    measure: "chart:duckdb",
    unit: "ms",
    against: "chart:static",
  },
  {
    label: "首个SQL答案：本应用",
    measure: "sql:ours",
    unit: "ms",
    against: "chart:duckdb",
    goal: {times: 1.3},
  },
  {label: "再次打开到首个SQL答案：只用DuckDB-WASM的页面", measure: "sql-again:duckdb", unit: "ms"},
  {
    label: "再次打开到首个SQL答案：本应用",
    measure: "sql-again:ours",
    unit: "ms",
    against: "sql-again:duckdb",
    goal: {times: 1.3},
  },
  {
    label: "直接打开一条出处",
    measure: "record:cold",
    unit: "ms",
    against: "chart:ours",
    goal: {times: 1.5},
  },
];

const uses: Row[] = [
  {label: "点一个数字到看见出处", measure: "record:click", unit: "ms", goal: {units: 100}},
  {label: "换页到看见该页开头：首次", measure: "route:first", unit: "ms", goal: {units: 50}},
  {label: "换页到看见该页开头：再次", measure: "route:again", unit: "ms", goal: {units: 50}},
  {label: "换页并画完该页全部图：首次", measure: "drawn:first", unit: "ms"},
  {label: "换页并画完该页全部图：再次", measure: "drawn:again", unit: "ms"},
  {label: "最长的一次主线程占用：打开到引擎就绪", measure: "task:start", unit: "ms", goal: {units: 100}},
  {label: "最长的一次主线程占用：换遍各页两次", measure: "task:routes", unit: "ms", goal: {units: 100}},
  {label: "点一下到四省PPT存好（含取程序）", measure: "file:deck", unit: "ms", goal: {units: 2000}},
  {label: "点一下到总览页会议材料存好", measure: "file:kit", unit: "ms", goal: {units: 10_000}},
  {label: "单文件版：打开到首图", measure: "file:chart", unit: "ms"},
  {label: "单文件版：直接打开一条出处", measure: "file:record", unit: "ms"},
];

const bytes: Row[] = [
  {label: "首图之前的字节：本应用", measure: "bytes:ours", unit: "KB", against: "bytes:static"},
  {label: "首图之前的字节：本应用，gzip后", measure: "gzip:ours", unit: "KB", against: "gzip:static"},
  {label: "首图之前的字节：静态页", measure: "bytes:static", unit: "KB", against: "bytes:static"},
  {label: "首图之前的字节：Plot页", measure: "bytes:plot", unit: "KB", against: "bytes:static"},
  {
    label: "首个SQL答案之前的字节：DuckDB-WASM页",
    measure: "bytes:duckdb",
    unit: "KB",
    against: "bytes:static",
  },
  {label: "可以操作之前的脚本：本应用，gzip后", measure: "script:ours", unit: "KB", goal: {units: 250}},
];

const sizes: Record<Unit, number> = {ms: 1, KB: 1000};

/** The results as a table in Markdown; of measurements in part only if that is meant. */
export function resultsTable(samples: Samples, isPart = false): string {
  const rows = [...charts, ...uses, ...bytes]
    .filter(({measure}) => !isPart || samples[measure])
    .map((row) => cells(row, samples, isPart));
  const head = ["项目", "中位数", "最小–最大", "倍数", "目标"];
  return [head, ["---", "--:", "--:", "--:", "---"], ...rows]
    .map((line) => `| ${line.join(" | ")} |`)
    .join("\n");
}

function cells({label, measure, unit, against, goal}: Row, samples: Samples, isPart: boolean): string[] {
  const values = samplesOf(samples, measure).map((value) => value / sizes[unit]);
  const middle = median(values);
  const hasBase = against && !(isPart && !samples[against]);
  const base = hasBase ? median(samplesOf(samples, against)) / sizes[unit] : null;
  const times = base === null ? null : middle / base;
  const range = `${amount(Math.min(...values))}–${amount(Math.max(...values))}`;
  const ratio = times === null || against === measure ? "" : `${multiple(times)}×`;
  return [label, `${amount(middle)} ${unit}`, range, ratio, verdict(goal, unit, middle, times)];
}

function samplesOf(samples: Samples, measure: string): number[] {
  const values = samples[measure];
  if (!values) throw new Error(`Nothing was measured as ${measure}.`);
  return values;
}

function verdict(goal: Row["goal"], unit: Unit, middle: number, times: number | null): string {
  if (!goal || ("times" in goal && times === null)) return "";
  const isMet = "times" in goal ? times! <= goal.times : middle <= goal.units;
  const limit = "times" in goal ? `${goal.times}×` : `${goal.units} ${unit}`;
  return `≤ ${limit}，${isMet ? "达到" : "未达到"}`;
}

function multiple(times: number): string {
  return times < 10 ? times.toFixed(2) : amount(times);
}

function amount(value: number): string {
  return value.toLocaleString("en-US", {maximumFractionDigits: value < 100 ? 1 : 0});
}

/** How the measuring was done, in a line. */
interface Setting {
  date: string;
  machine: string;
  browser: string;
  rounds: number;
  load: number;
  /** Width and height. */
  window: string;
}

export function settingLine({date, machine, browser, rounds, load, window}: Setting): string {
  return (
    `${date}由 \`npm run bench\` 一次测得并写入：${machine}，Chromium ${browser}，各项轮流${rounds}轮，开始时系统负载${load.toFixed(1)}，窗口${window}。` +
    "本机静态服务器不压缩；除“再次打开”外，每次都是全新的浏览器环境，不用缓存；都不用离线副本。倍数为中位数之比：首图和字节对静态页，SQL对DuckDB-WASM页，它装同样的表和视图，答同一个问题。主线程占用不到50毫秒的记为50。"
  );
}

const [start, end] = ["<!-- bench:start -->", "<!-- bench:end -->"];

/** The text with what is between the markers replaced. */
export function withResults(text: string, results: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The text has no ${start} with a ${end} after it.`);
  return `${text.slice(0, from + start.length)}\n\n${results}\n\n${text.slice(to)}`;
}
