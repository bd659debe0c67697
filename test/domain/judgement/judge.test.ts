import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isKnown, isSound, type Figure} from "../../../src/domain/figure.ts";
import {mismatch} from "../../../src/domain/judgement/fitness.ts";
import {judge} from "../../../src/domain/judgement/judge.ts";
import type {Judgement, Unknown} from "../../../src/domain/judgement/judgement.ts";
import type {Target} from "../../../src/domain/target.ts";
import {days, figures, targets} from "../arbitrary.ts";
import {figure, later, target} from "../sample.ts";

/** Every figure a judgement names. */
function figuresIn(judgement: Judgement): Figure[] {
  if (judgement.kind === "yearly") return judgement.years.flatMap((year) => figuresIn(year.judgement));
  if (judgement.kind === "unknown") return judgement.instead;
  const rival = judgement.kind === "indeterminate" ? judgement.rival : null;
  return [judgement.figure, rival].filter((figure) => figure !== null);
}

describe(judge, () => {
  describe("with contradicting figures of one day", () => {
    const rivals = (a: Partial<Figure>, b: Partial<Figure>, as_of = "2025-06-30") => [
      figure({observation: "preferred", grade: "A", as_of, ...a}),
      figure({observation: "other", grade: "C", as_of, ...b}),
    ];

    it.each<[string, Figure[], string, string]>([
      ["only the preferred reaches it", rivals({value: 205}, {value: 195}), later, "indeterminate"],
      ["only the other reaches it", rivals({value: 195}, {value: 205}), later, "indeterminate"],
      ["both reach it", rivals({value: 205}, {value: 210}), later, "met"],
      [
        "neither reaches it by the due day",
        rivals({value: 190}, {value: 195}, "2025-12-31"),
        later,
        "missed",
      ],
      [
        "one is a mere rounding of the other",
        rivals({value: 205}, {value: 200, qualifier: "about"}),
        later,
        "met",
      ],
    ])("when %s", (_case, rows, evaluationDay, expected) => {
      expect(judge(target(), rows, evaluationDay)).toMatchObject({
        kind: expected,
        figure: {observation: "preferred"},
      });
    });

    it("stands where a later figure decides the same, whichever is taken", () => {
      const rows = [...rivals({value: 205}, {value: 195}), figure({value: 208, as_of: "2025-11"})];
      expect(judge(target(), rows, later)).toMatchObject({kind: "met", figure: {value: 205}});
    });
  });

  describe("without a usable figure", () => {
    it.each<[string, Target, Figure[], string]>([
      ["nothing was published", target(), [], "no_figure"],
      [
        "all was published after the evaluation day",
        target(),
        [figure({published_on: "2026-12-01"})],
        "no_figure",
      ],
      ["the figure speaks of a later day", target(), [figure({as_of: "2027-01-01"})], "no_figure"],
      ["only grade D figures are known", target(), [figure({value: 250, grade: "D"})], "grade_d"],
      ["only a proposal is known", target(), [figure({value: 250, status: "proposed"})], "no_figure"],
      ["only an expectation is known", target(), [figure({value: 250, status: "expected"})], "no_figure"],
      ["the target itself is of grade D", target({grade: "D"}), [figure({value: 250})], "grade_d"],
      ["the target names no due date", target({due: null}), [figure({value: 250})], "no_due"],
    ])("is unknown when %s", (_case, aim, rows, reason) => {
      expect(judge(aim, rows, later)).toEqual({kind: "unknown", reason, instead: []});
    });

    it("leaves a better figure of grade D and a proposal aside", () => {
      const rows = [
        figure({value: 120, as_of: "2025-01-06"}),
        figure({value: 250, as_of: "2025-06-30", grade: "D"}),
        figure({value: 260, as_of: "2025-07-31", status: "proposed"}),
      ];
      expect(judge(target(), rows, later)).toMatchObject({kind: "due_passed_unknown", figure: {value: 120}});
    });
  });

  describe("by figures that count otherwise", () => {
    it.each<[Unknown["reason"], Partial<Figure>]>([
      ["units_differ", {unit: "enterprise"}],
      ["definition_break", {definition: "brand"}],
      ["population_differs", {population: "teams"}],
      ["split_differs", {breakdown: "type", member: "product"}],
      ["split_differs", {breakdown: "type"}],
    ])("refuses with %s and names the newest of them", (reason, changes) => {
      const rows = [
        figure({value: 210, as_of: "2024-01-01", ...changes}),
        figure({value: 220, as_of: "2024-06-30", ...changes}),
        figure({value: 999, as_of: "2024-09-30", grade: "D", ...changes}),
        figure({value: 999, as_of: "2026-12-31", ...changes}),
      ];
      expect(judge(target(), rows, later)).toEqual({kind: "unknown", reason, instead: [rows[1]]});
    });

    it("judges by its own figures and leaves the others alone", () => {
      const rows = [figure({value: 120}), figure({value: 300, as_of: "2025-12-31", definition: "brand"})];
      expect(judge(target(), rows, later)).toMatchObject({kind: "due_passed_unknown", figure: {value: 120}});
    });

    it("names the first difference in the order unit, definition, population, split", () => {
      const split = {breakdown: "type", member: "product"};
      const aim = target({definition: "brand"});
      expect(mismatch(aim, figure({unit: "enterprise", definition: null}))).toBe("units_differ");
      expect(mismatch(aim, figure({population: "teams"}))).toBe("definition_break");
      expect(mismatch(aim, figure({definition: "brand", population: "teams", ...split}))).toBe(
        "population_differs",
      );
      expect(mismatch(aim, figure({definition: "brand", ...split}))).toBe("split_differs");
      expect(mismatch(aim, figure({definition: "brand"}))).toBeNull();
    });
  });

  it("never uses what was published after the evaluation day, a proposal or grade D", () => {
    fc.assert(
      fc.property(targets, figures, days, (aim, rows, day) => {
        const judgement = judge(aim, rows, day);
        expect(judgement).toEqual(
          judge(
            aim,
            rows.filter((row) => isKnown(row, day)),
            day,
          ),
        );
        for (const used of figuresIn(judgement)) {
          expect(isKnown(used, day)).toBe(true);
          expect(isSound(used)).toBe(true);
        }
      }),
    );
  });

  it("does not depend on the order of the figures", () => {
    fc.assert(
      fc.property(targets, figures, days, (aim, rows, day) => {
        expect(judge(aim, rows.toReversed(), day)).toEqual(judge(aim, rows, day));
      }),
    );
  });
});
