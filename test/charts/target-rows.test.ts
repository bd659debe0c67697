import {describe, expect, it} from "vitest";
import {targetRows} from "../../src/charts/target-rows.ts";
import type {ScheduleRow} from "../../src/exhibits/chart.ts";
import {all, attributes, drawn, links, place, reviewable} from "./drawn.ts";

const rows: ScheduleRow[] = [
  {
    evidence: "target:T-1",
    name: "certified items, about 200",
    state: "due, result not published",
    setOn: "2021-07-30",
    due: "2025",
    reading: {evidence: "O-1", on: "2025-01-06", words: "120 items 2025-01-06"},
    colour: "region:140000",
  },
  {
    evidence: "target:T-2",
    name: "registered trademarks, 40000",
    state: "met",
    setOn: null,
    due: "2010",
    reading: {evidence: "O-2", on: "2010", words: "45000 2010"},
    colour: "region:140000",
  },
  {
    evidence: "target:T-3",
    name: "functional farm brands, 20",
    state: "cannot be judged",
    setOn: "2017",
    due: "2021-12-31",
    reading: null,
    colour: "region:140000",
  },
];

const day = "2026-11-23";
const svg = (width = 900, some = rows) => drawn(targetRows(some, day, place), width);
const open = (id: string) => `#/overview?evidence=${id}`;

describe(targetRows, () => {
  it.each([900, 340])("draws when each was set, is due and was read, %d wide", async (width) => {
    await expect(reviewable(svg(width))).toMatchFileSnapshot(`target-rows-${width}.svg`);
  });

  it("opens the target from its name and due date, the figure from its reading", () => {
    const words = Object.fromEntries(links(svg()));
    expect(words).toMatchObject({
      "certified items, about 200": open("target:T-1"),
      "registered trademarks, 40000": open("target:T-2"),
      "due, result not published": null,
    });
    const marks = all(svg(), "a > *:not(text)").map((mark) => [
      mark.getAttribute("aria-label"),
      mark.parentElement!.getAttributeNS("http://www.w3.org/1999/xlink", "href"),
    ]);
    expect(marks).toEqual([
      ["certified items, about 200 2025", open("target:T-1")],
      ["registered trademarks, 40000 2010", open("target:T-2")],
      ["functional farm brands, 20 2021-12-31", open("target:T-3")],
      ["120 items 2025-01-06", open("O-1")],
      ["45000 2010", open("O-2")],
    ]);
  });

  it("covers the years from the first date to the evaluation day", () => {
    const range = targetRows(rows, day, place)(900).x!.domain as Date[];
    expect(range.map((one) => one.toISOString().slice(0, 10))).toEqual(["2010-01-01", day]);
  });

  it("gives the state a line of its own where it finds no room behind the name", () => {
    const heights = (width: number) => {
      const [name, state] = ["certified items, about 200", "due, result not published"].map((said) =>
        all(svg(width), "text")
          .find(({textContent}) => textContent === said)!
          .getAttribute("transform")!,
      );
      return [name, state].map((transform) => Number(/,([\d.]+)\)/.exec(transform!)![1]));
    };
    const [name, state] = heights(900);
    expect(state).toBe(name);
    const [above, below] = heights(340);
    expect(below! - above!).toBeGreaterThan(13);
  });

  it("breaks a long name into lines and says all of it", () => {
    const name = "Pinzibiao (Zhejiang Made and other labels) · Certified enterprises at least 5 enterprises";
    const text = all(svg(340, [{...rows[0]!, name}]), "a text")[0]!;
    const lines = all(text, "tspan").map(({textContent}) => textContent);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(name);
  });

  it("draws the evaluation day, and nothing else without targets", () => {
    expect(attributes(svg(), "line[stroke='var(--ink)'], g[stroke='var(--ink)'] line", "x1")).toHaveLength(1);
    expect(all(svg(900, []), "a")).toEqual([]);
  });
});
