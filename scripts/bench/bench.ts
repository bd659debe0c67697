import {execFileSync} from "node:child_process";
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {cpus, loadavg, tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {parseArgs} from "node:util";
import type {Browser} from "playwright-core";
import {launchBrowser} from "../browser.ts";
import {resultsTable, settingLine, withResults} from "./report.ts";
import {makeRivals} from "./rivals.ts";
import {serve, type Host} from "./serve.ts";
import {collect, rotated, type Samples} from "./stats.ts";
import {files, records, routes, scriptBytes, timeAndBytes, timeTo, timeToAgain, viewport} from "./visit.ts";

// `npm run bench` measures the built app beside what it is compared with and writes the results into the README;
// `-- --rounds N` for more or fewer rounds, `-- --build` to build anew, `-- --dry` to leave the README alone, `-- --only
// record,sql` for what has such a word in its name, which leaves the README alone too.
const {values: options} = parseArgs({
  options: {
    rounds: {type: "string", default: "7"},
    build: {type: "boolean", default: false},
    dry: {type: "boolean", default: false},
    only: {type: "string", default: ""},
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds needs a whole number from 1 up.");

const dist = resolve("dist");
const file = resolve("dist-portable/brandgauge.html");
const chart = ".figure svg text";
const record = "#/overview?evidence=SX-O-011";
const recordShown = "dialog[open] .evidence-value";
// Where the build answered nothing to one query, the record of a figure that others state too asks the engine.
const question = "#/overview?evidence=hn-o002";
const answered = "dialog[open] .rivals";
const unanswered = /^answer-same-fact-.*\.js$/;

function run(tool: string, ...args: string[]) {
  execFileSync(process.execPath, [resolve("node_modules", tool), ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function buildMissing() {
  if (options.build || !existsSync(join(dist, "index.html"))) run("vite/bin/vite.js", "build");
  if (options.build || !existsSync(file)) run("vite/bin/vite.js", "build", "--mode", "portable");
}

/** The built app with a query that the build has no answer to, as for one that a reader writes. */
function withoutAnswer(to: string): string {
  cpSync(dist, to, {recursive: true});
  const assets = join(to, "assets");
  const answers = readdirSync(assets).filter((name) => unanswered.test(name));
  if (answers.length === 0) throw new Error(`${assets} has no file like ${unanswered}.`);
  for (const name of answers) writeFileSync(join(assets, name), "export default null;\n");
  return to;
}

/** Everything measured, by name, each entry one visit. */
function contestants(browser: Browser, host: Host): Record<string, () => Promise<Samples>> {
  const at = (name: string, selector: string, hash = "") => ({
    address: `${host.origin}/${name}/${hash}`,
    selector,
  });
  const page = pathToFileURL(file).href;
  const timed = (measure: string, time: () => Promise<number>) => ({
    [measure]: async () => ({[measure]: [await time()]}),
  });
  return {
    "chart:ours": () => timeAndBytes(browser, host, "ours", at("ours", chart)),
    "chart:static": () => timeAndBytes(browser, host, "static", at("static", chart)),
    "chart:plot": () => timeAndBytes(browser, host, "plot", at("plot", chart)),
    "chart:duckdb sql": () => timeAndBytes(browser, host, "duckdb", at("duckdb", "li")),
    ...timed("sql:ours", () => timeTo(browser, at("asking", answered, question))),
    ...timed("sql-again:ours", () => timeToAgain(at("asking", answered, question))),
    ...timed("sql-again:duckdb", () => timeToAgain(at("duckdb", "li"))),
    ...timed("record:cold", () => timeTo(browser, at("ours", recordShown, record))),
    "record:click": () => records(browser, at("ours", chart)),
    "file:made": () => files(browser, at("ours", chart)),
    "script:ours": () => scriptBytes(browser, host, at("ours", chart)),
    "route task": () => routes(browser, at("ours", chart)),
    ...timed("file:chart", () => timeTo(browser, {address: page, selector: chart})),
    ...timed("file:record", () => timeTo(browser, {address: `${page}${record}`, selector: recordShown})),
  };
}

/** Those whose name has one of the words. */
function chosen(all: Record<string, () => Promise<Samples>>) {
  const words = options.only.split(",");
  return Object.entries(all).flatMap(([name, one]) =>
    words.some((word) => name.includes(word)) ? [one] : [],
  );
}

async function measure(browser: Browser, host: Host): Promise<Samples> {
  const all = chosen(contestants(browser, host));
  const samples: Samples = {};
  // The round before the first warms the browser and the disk, and is not counted.
  for (let round = -1; round < rounds; round++) {
    process.stdout.write(round < 0 ? "warming up " : `round ${round + 1}/${rounds} `);
    for (const contestant of rotated(all, round + 1)) {
      const measured = await contestant();
      if (round >= 0) collect(samples, measured);
      process.stdout.write(".");
    }
    process.stdout.write("\n");
  }
  return samples;
}

function write(results: string) {
  const readme = readFileSync("README.md", "utf8");
  writeFileSync("README.md", withResults(readme, results));
  run("prettier/bin/prettier.cjs", "--write", "README.md");
}

buildMissing();
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const folders = {
  ours: dist,
  asking: withoutAnswer(join(folder, "asking")),
  ...(await makeRivals(folder, dist)),
};
const host = await serve(folders);
const browser = await launchBrowser();
const [processor] = cpus();
const setting = {
  date: new Date().toLocaleDateString("zh-CN", {dateStyle: "long"}),
  machine: `${cpus().length}核 ${processor!.model.trim()}`,
  browser: browser.version(),
  rounds,
  load: loadavg()[0]!,
  window: `${viewport.width}×${viewport.height}`,
};
try {
  const results = `${settingLine(setting)}\n\n${resultsTable(await measure(browser, host), Boolean(options.only))}`;
  console.log(`\n${results}`);
  if (!options.dry && !options.only) write(results);
} finally {
  await browser.close();
  host.close();
  rmSync(folder, {recursive: true});
}
