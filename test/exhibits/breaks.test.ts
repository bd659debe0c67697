import {describe, expect, it} from "vitest";
import {seriesPanels} from "../../src/domain/panels.ts";
import {breaksWords} from "../../src/exhibits/breaks.ts";
import {voice} from "../../src/exhibits/voice.ts";
import {plain} from "../../src/exhibits/words.ts";
import {figure} from "../domain/sample.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";
import {linksOf} from "./told.ts";

const of = (definition: string, as_of: string, value: number) =>
  figure({observation: `O-${value}`, definition, as_of, value});
const linesOf = (...totals: ReturnType<typeof of>[]) => seriesPanels(totals)[0]!.lines;
const speaker = voice(answersOf({}), reading({language: "en"}));

describe(breaksWords, () => {
  it("says nothing of a series of one definition", () => {
    expect(breaksWords(linesOf(of("certified", "2020", 1), of("certified", "2021", 2)), speaker)).toBeNull();
  });

  it("says nothing of definitions that begin on one day", () => {
    expect(breaksWords(linesOf(of("certified", "2020", 1), of("declared", "2020", 2)), speaker)).toBeNull();
  });

  it("names each later definition with its first figure, in the order of time", () => {
    const lines = linesOf(
      of("audited", "2024-03-26", 9),
      of("declared", "2018-10-21", 5),
      of("certified", "2015", 1),
      of("declared", "2025", 6),
    );
    const words = breaksWords(lines, speaker)!;
    expect(plain(words)).toContain(
      "Definition changes: declared from 21 October 2018 (5 product); audited from 26 March 2024 (9 product).",
    );
    expect(linksOf(words).map(([, evidence]) => evidence)).toEqual(["O-5", "O-9"]);
  });
});
