import {spawnSync} from "node:child_process";
import Papa from "papaparse";
import {describe, expect, it} from "vitest";

function run(script: string, ...args: string[]) {
  // Under test a query's answer is left to the test's own database; the command answers as the build does.
  const {VITEST: _, ...env} = process.env;
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ["--import", "tsx", `scripts/${script}.ts`, ...args],
    {encoding: "utf8", env, maxBuffer: 1e8},
  );
  return {status, stdout, stderr};
}

const rowsIn = (text: string) =>
  Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true}).data;

describe("npm run data:judge", () => {
  it("prints a row a target and nothing else, the same as JSON", () => {
    const {status, stdout, stderr} = run("data-judge", "--on", "2024-06-30");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")[0]).toBe(
      "target,state,reason,figure,value,qualifier,as_of,baseline,measured,done,time_gone,rho,needed_from_newest," +
        "least_from_newest,needed_from_day,least_from_day,projection_low,projection_high,grade",
    );
    const found = rowsIn(stdout).find(({target}) => target === "SX-T-001");
    expect(found).toMatchObject({state: "behind", figure: "SX-O-009", value: "79", baseline: "founding"});
    const json = run("data-judge", "--on", "2024-06-30", "--format", "json");
    const texts = (JSON.parse(json.stdout) as Record<string, unknown>[]).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? "")])),
    );
    expect(texts).toEqual(rowsIn(stdout));
  });

  it("prints nothing for a day that is none, but says so and fails", () => {
    const {status, stdout, stderr} = run("data-judge", "--on", "2025-02-30");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("2025-02-30");
  });
});

describe("npm run data:compare", () => {
  it("prints a row a pair of one metric, with every reason", () => {
    const {status, stdout, stderr} = run(
      "data-compare",
      "--metric",
      "single_champion_enterprises",
      "--on",
      "2026-11-30",
    );
    expect([status, stderr]).toEqual([0, ""]);
    const rows = rowsIn(stdout);
    expect(rows.length).toBeGreaterThan(20);
    expect(new Set(rows.map(({metric}) => metric))).toEqual(new Set(["single_champion_enterprises"]));
    expect(rows.filter(({outcome, reasons}) => (outcome === "comparable") !== (reasons === ""))).toEqual([]);
  });

  it.each([
    [["--metric", "certifed_items"], "certified_items"],
    [["--operation", "ranks"], "rank, "],
    [["--format", "tsv"], "csv, json"],
  ])("refuses %j and names what is near", (words, near) => {
    const {status, stdout, stderr} = run("data-compare", ...words);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(near);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
