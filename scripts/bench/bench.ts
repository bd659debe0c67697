import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
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
import {routes, scriptBytes, timeAndBytes, timeTo, viewport} from "./visit.ts";

// `npm run bench` measures the built app beside what it is compared with and writes the results into the README;
// `-- --rounds N` for more or fewer rounds, `-- --build` to build anew, `-- --dry` to leave the README alone.
const {values: options} = parseArgs({
  options: {
    rounds: {type: "string", default: "7"},
    build: {type: "boolean", default: false},
    dry: {type: "boolean", default: false},
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds needs a whole number from 1 up.");

const dist = resolve("dist");
const file = resolve("dist-portable/brandgauge.html");
const chart = ".figure svg text";
const evidence = "#/overview?evidence=SX-O-011";

function run(tool: string, ...args: string[]) {
  execFileSync(process.execPath, [resolve("node_modules", tool), ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function buildMissing() {
  if (options.build || !existsSync(join(dist, "index.html"))) run("vite/bin/vite.js", "build");
  if (options.build || !existsSync(file)) run("vite/bin/vite.js", "build", "--mode", "portable");
}

/** Everything measured, each entry one visit. */
function contestants(browser: Browser, host: Host): (() => Promise<Samples>)[] {
  const at = (name: string, selector: string, hash = "") => ({
    address: `${host.origin}/${name}/${hash}`,
    selector,
  });
  const answer = "dialog[open] .evidence-value";
  const page = pathToFileURL(file).href;
  return [
    () => timeAndBytes(browser, host, "ours", at("ours", chart)),
    () => timeAndBytes(browser, host, "static", at("static", chart)),
    () => timeAndBytes(browser, host, "plot", at("plot", chart)),
    () => timeAndBytes(browser, host, "duckdb", at("duckdb", "li")),
    async () => ({"sql:ours": [await timeTo(browser, at("ours", answer, evidence))]}),
    () => scriptBytes(browser, host, at("ours", chart)),
    () => routes(browser, at("ours", chart)),
    async () => ({"file:chart": [await timeTo(browser, {address: page, selector: chart})]}),
    async () => ({"file:sql": [await timeTo(browser, {address: `${page}${evidence}`, selector: answer})]}),
  ];
}

async function measure(browser: Browser, host: Host): Promise<Samples> {
  const all = contestants(browser, host);
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
const host = await serve({ours: dist, ...(await makeRivals(folder, dist))});
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
  const results = `${settingLine(setting)}\n\n${resultsTable(await measure(browser, host))}`;
  console.log(`\n${results}`);
  if (!options.dry) write(results);
} finally {
  await browser.close();
  host.close();
  rmSync(folder, {recursive: true});
}
