import {describe, expect, it} from "vitest";
import {rated} from "../../src/domain/finding.ts";
import {roundsOf} from "../../src/domain/selection.ts";
import {rateRange} from "../../src/exhibits/rate-range.ts";
import {plain} from "../../src/exhibits/words.ts";
import {figure} from "../domain/sample.ts";
import {linksOf} from "./told.ts";

const stage = (batch: string, counted: "item" | "applicant" | "mixed", stage: 1 | 3, value: number) => ({
  ...figure({observation: `${batch}-${counted}-${stage}`, batch, value, kind: "flow"}),
  stage,
  counted,
});
const round = (batch: string, counted: "item" | "applicant" | "mixed", [applied, selected]: number[]) => [
  stage(batch, counted, 1, applied!),
  stage(batch, counted, 3, selected!),
];
const range = (...stages: ReturnType<typeof stage>[]) => rateRange(rated(roundsOf(stages)), {language: "zh"});

describe(rateRange, () => {
  it("says between which rates lie the rounds of the way of counting that most share", () => {
    const words = range(
      ...round("b-1", "applicant", [100, 30]),
      ...round("b-2", "applicant", [200, 20]),
      ...round("b-1", "item", [100, 90]),
    );
    expect(plain(words)).toBe("公布过申报数的批次，按主体计的入选率从10%到30%");
    expect(linksOf(words).map(([, id]) => id)).toEqual([
      "ratio:b-2-applicant-3,b-2-applicant-1",
      "ratio:b-1-applicant-3,b-1-applicant-1",
    ]);
  });

  it("takes no round whose ends count different things", () => {
    const mixed = [...round("b-3", "mixed", [1000, 50]), ...round("b-4", "mixed", [1000, 60])];
    expect(range(...mixed)).toEqual([]);
    expect(range(...mixed, ...round("b-1", "item", [10, 1]))).toEqual([]);
  });
});
