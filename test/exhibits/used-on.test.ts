import {describe, expect, it} from "vitest";
import type {Built, Exhibit} from "../../src/exhibits/exhibit.ts";
import {pagesOf, usedOn} from "../../src/exhibits/used-on.ts";
import type {Reader} from "../../src/reader/reader.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";

const answers = answersOf({});

/** An exhibit that uses some figures, or those a reader's options lead to; null where it has nothing to tell. */
function using(figures: (reader: Reader) => readonly string[] | null, looks?: Exhibit["looks"]): Exhibit {
  const build = (reader: Reader) => {
    const used = figures(reader);
    return used && ({figures: used} as Built);
  };
  return {id: "trial", queries: [], build: (_answers, reader) => build(reader), ...(looks && {looks})};
}

const entries = (...args: Parameters<typeof usedOn>) => Object.fromEntries(usedOn(...args));

describe(usedOn, () => {
  it("names the pages of a figure once, in the order of the navigation", () => {
    const pages = {
      timeline: [using(() => ["a"])],
      certified: [using(() => ["a", "b", "a"]), using(() => ["a"])],
    };
    expect(entries(pages, answers, reading())).toEqual({a: ["certified", "timeline"], b: ["certified"]});
  });

  it("builds every look the page's links lead to besides the first one", () => {
    const seriesOf = ({options}: Reader) => [options.series.join("+") || "headline"];
    const looks = () => [{series: ["x"]}, {series: ["y", "z"]}];
    const found = usedOn({compare: [using(seriesOf, looks)]}, answers, reading());
    expect([...found.keys()]).toEqual(["headline", "x", "y+z"]);
  });

  it("leaves out what the reader chose on a page", () => {
    const page = {targets: [using(({options}) => [options.target ?? "none chosen"])]};
    expect(entries(page, answers, reading({target: "T-1"}))).toEqual({"none chosen": ["targets"]});
  });

  it("is told of the reader's provinces and day", () => {
    const page = {overview: [using(({regions, day}) => [`${regions} ${day}`])]};
    const found = entries(page, answers, reading({regions: ["330000"], on: "2025-01-01"}));
    expect(found).toEqual({"330000 2025-01-01": ["overview"]});
  });

  it("takes no figure from an exhibit with nothing to tell", () => {
    expect(entries({awards: [using(() => null)]}, answers, reading())).toEqual({});
  });

  it("is worked out once for a day and provinces, whatever the language and what was chosen on a page", () => {
    const pages = {overview: [using(() => ["a"])]};
    const reader = reading();
    const other: Reader = {...reader, language: "en", options: {...reader.options, target: "T-1"}};
    expect(usedOn(pages, answers, other)).toBe(usedOn(pages, answers, reader));
    expect(usedOn(pages, answers, {...reader, day: "2025-01-01"})).not.toBe(usedOn(pages, answers, reader));
  });
});

describe(pagesOf, () => {
  it("joins the pages of several statements, in the order of the navigation", () => {
    const used = new Map([
      ["a", ["targets", "timeline"] as const],
      ["b", ["overview", "targets"] as const],
    ]);
    const statements = ["a", "b", "unused"].map((observation) => ({observation}));
    expect(pagesOf(statements, used)).toEqual(["overview", "targets", "timeline"]);
  });
});
