import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, describe, expect, it} from "vitest";
import {door} from "../../src/text/door.ts";
import {settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const file = resolve("dist-portable/brandgauge.html");
const folder = mkdtempSync(join(tmpdir(), "cut-"));
afterAll(() => rmSync(folder, {recursive: true}));

const whole = readFileSync(file);
const before = (mark: string) => whole.indexOf(mark);

const places: [string, number][] = [
  ["in its styles", before("<style>") + 2_000],
  ["in the picture of the overview", before('<div id="first">') + 2_000],
  ["in the program", before('<script type="module">') + 500_000],
  ["in the query engine", before('data-file="assets/duckdb-eh') + 4_000_000],
  ["just before its end", whole.length - 40],
];

describe("a one-file edition that was cut off", () => {
  it.each(places)("%s says so", async (name, length) => {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, whole.subarray(0, length));
    const page = await visit("#/targets", {
      at: pathToFileURL(path).href,
      expected: [/./],
      until: "#door[role]",
    });
    const words = await page.locator("#door").innerText();
    for (const {cut, reasons} of [door.zh, door.en])
      for (const text of [cut, ...reasons.cut]) expect(words).toContain(text);
    const top = async () => (await page.locator("#door").boundingBox())?.y ?? Infinity;
    await expect.poll(top).toBeLessThan(100);
  });

  it("still says so above what works", async () => {
    const path = join(folder, "works.html");
    writeFileSync(path, whole.subarray(0, whole.length - 40));
    const page = await visit("#/certified", {
      at: pathToFileURL(path).href,
      expected: [/./],
      until: "[data-page-ready]",
    });
    await settled(page);
    const words = await page.locator("#door").innerText();
    expect(words).toContain(door.zh.reasons.cut[0]);
    expect(words).not.toContain(door.zh.picture);
  });
});

it("a whole one says nothing of the kind", async () => {
  const page = await visit("#/certified", {at: pathToFileURL(file).href});
  expect(await page.locator("#door").count()).toBe(0);
});
