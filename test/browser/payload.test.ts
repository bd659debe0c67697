import {readdirSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {gzipSync} from "node:zlib";
import {expect, it} from "vitest";

const dist = resolve(process.env["BROWSER_TEST_DIST"] ?? "dist");
const read = (file: string) => readFileSync(resolve(dist, file), "utf8");

/** The scripts the page asks for by itself: its entry, everything that imports before it runs, and the page drawn first. */
const first = ["entry", "imported", "page"].flatMap((key) =>
  [
    ...new RegExp(`"${key}":(\\[[^\\]]*\\]|"[^"]*")`)
      .exec(read("index.html"))![1]!
      .matchAll(/assets\/[\w-]+\.js/g),
  ].map(String),
);
const heavy = {
  "DuckDB and Arrow": /insertArrowFromIPCStream|RecordBatchReader/,
  PapaParse: /delimitersToGuess/,
  "the tables of the data page": /getSortedRowModel/,
};

it("at most 250 KB of script come before the page can be used", () => {
  const sizes = first.map((file) => gzipSync(read(file), {level: 9}).length);
  expect(first.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
});

it.each(Object.entries(heavy))("%s are not among them", (_name, pattern) => {
  expect(first.filter((file) => pattern.test(read(file)))).toEqual([]);
});

it("what is kept out for its weight comes from elsewhere, or not at all", () => {
  const others = readdirSync(resolve(dist, "assets")).filter(
    (file) => file.endsWith(".js") && !first.includes(`assets/${file}`),
  );
  const found = others.filter((file) => heavy["DuckDB and Arrow"].test(read(`assets/${file}`)));
  expect(found.length).toBeGreaterThan(0);
});
