import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {provinces} from "virtual:provinces";
import {contrastOn, grounds, legible} from "../../src/domain/colour.ts";

const declared = readFileSync("src/styles/base.css", "utf8").matchAll(
  /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
);
const colours: Record<string, {light: string; dark: string}> = Object.fromEntries(
  [...declared].map(([, name, light, dark]) => [name!, {light: light!, dark: dark!}]),
);
const ofProvinces = Object.fromEntries(
  provinces.map(({name_en, colour_light, colour_dark}) => [
    name_en,
    {light: colour_light!, dark: colour_dark!},
  ]),
);

describe.each(["light", "dark"] as const)("on %s paper", (paper) => {
  it("words and marks stand on the grounds that contrast is measured from", () => {
    expect(grounds[paper]).toEqual([colours["paper"]![paper], colours["gap"]![paper]]);
  });

  // Labels of plans are written in the colour of their province.
  it.each(Object.keys(ofProvinces))("the colour of %s can be read", (name) => {
    expect(contrastOn(paper, ofProvinces[name]![paper])).toBeGreaterThanOrEqual(legible);
  });

  it.each(["ink", "muted", "link", "target", "alarm", "good"])("words in --%s can be read", (name) => {
    expect(contrastOn(paper, colours[name]![paper])).toBeGreaterThanOrEqual(legible);
  });

  it("marks of the backdrop can be seen", () => {
    expect(contrastOn(paper, colours["backdrop"]![paper])).toBeGreaterThanOrEqual(3);
  });
});

it("writes a list of provinces or the colour of one nowhere else", () => {
  const files = ["src", "scripts"].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: "utf8"}).map((path) => join(folder, path)),
  );
  const written = files.filter((path) => /\.(?:tsx?|css|sql)$/.test(path));
  const codes = /--region-\d|data-region="?\d|"\d\d0000"[:,]\s*"\d\d0000"/;
  expect(written.length).toBeGreaterThan(300);
  expect(written.filter((path) => codes.test(readFileSync(path, "utf8")))).toEqual([]);
});
