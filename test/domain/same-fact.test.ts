import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Figure, Kind} from "../../src/domain/figure.ts";
import type {Qualifier} from "../../src/domain/interval.ts";
import {
  byDateThenPreference,
  byPreference,
  preferred,
  preferredFigure,
  ranked,
  relation,
} from "../../src/domain/same-fact.ts";
import {figures, qualifiers} from "./arbitrary.ts";
import {figure} from "./sample.ts";

const vintages = fc.constantFrom("initial", "final", "census_4", "census_5", null);

/** Statements of one fact: every word, grade and vintage, values that often agree. */
const statements = fc
  .tuple(figures, fc.array(vintages, {minLength: 6, maxLength: 6}))
  .map(([rows, found]) =>
    rows.map((row, index) => ({...row, fact: "F", value: row.value % 3, vintage: found[index]!})),
  );
const values = (rows: readonly Figure[]) => rows.map(({value}) => value);

describe(relation, () => {
  it.each<[number, Qualifier, number, Qualifier, string]>([
    [120, "exact", 120, "exact", "duplicate"],
    [120, "over", 120, "over", "duplicate"],
    [120, "exact", 119, "exact", "contradiction"],
    [3923, "exact", 3900, "over", "rounding"],
    [3923, "exact", 4000, "nearly", "rounding"],
    [3923, "exact", 4000, "about", "rounding"],
    [11987, "exact", 12000, "rounded", "rounding"],
    [12500, "exact", 12000, "rounded", "contradiction"],
    [3900, "exact", 3900, "over", "contradiction"],
    [3900, "exact", 3900, "at_least", "rounding"],
    [3900, "exact", 3900, "at_most", "rounding"],
    [3901, "exact", 3900, "at_most", "contradiction"],
    [189, "exact", 200, "about", "contradiction"],
    [190, "exact", 200, "about", "rounding"],
    [246, "exact", 260, "over", "contradiction"],
  ])("of %d (%s) to %d (%s) is a %s", (a, wordsA, b, wordsB, expected) => {
    const [first, second] = [figure({value: a, qualifier: wordsA}), figure({value: b, qualifier: wordsB})];
    expect(relation(first, second)).toBe(expected);
    expect(relation(second, first)).toBe(expected);
  });

  it.each<[string, Kind, number, number, string]>([
    ["hundredths of 亿元 and whole ones", "amount", 5323099e6, 53231e8, "rounding"],
    ["a half of the last digit kept", "amount", 1031975e7, 103197e8, "rounding"],
    ["more than half of it", "amount", 1031976e7, 103197e8, "contradiction"],
    ["amounts to the same digit", "amount", 103196e8, 103197e8, "contradiction"],
    ["an amount of fewer than three digits", "amount", 104e8, 100e8, "contradiction"],
    ["a rate and its whole percent", "level", 94.4, 94, "rounding"],
    ["rates to the same digit", "level", 94.4, 94.5, "contradiction"],
    ["whole percents that end in zero", "share", 88, 90, "contradiction"],
    ["a growth rate and its tenth", "growth", 5.25, 5.3, "rounding"],
    ["growth rates to the same digit", "growth", 110, 120, "contradiction"],
    ["counts, which are exact", "stock", 39, 40, "contradiction"],
    ["a count of 万 with two decimals and the precise one", "stock", 34813456, 34813500, "rounding"],
    ["a count of two digits of 万", "stock", 11987, 12000, "contradiction"],
    ["counts of many digits, which are exact too", "stock", 1031, 1030, "contradiction"],
  ])("of %s (%s: %d and %d) is a %s", (_case, kind, a, b, expected) => {
    const [first, second] = [figure({kind, value: a}), figure({kind, value: b})];
    expect(relation(first, second)).toBe(expected);
    expect(relation(second, first)).toBe(expected);
  });

  it.each<[string | null, string | null, string]>([
    ["initial", "census_5", "revision"],
    ["initial", "final", "revision"],
    ["final", "census_4", "revision"],
    [null, "census_5", "revision"],
    [null, "initial", "contradiction"],
    ["census_5", "census_5", "contradiction"],
  ])("of other values of vintage %s and %s is a %s", (a, b, expected) => {
    const [first, second] = [figure({value: 82, vintage: a}), figure({value: 85, vintage: b})];
    expect(relation(first, second)).toBe(expected);
    expect(relation({...first, value: 85}, second)).toBe("duplicate");
  });

  it("is the same either way round", () => {
    const kinds = fc.constantFrom<Kind>("amount", "share", "stock");
    const anyFigure = fc
      .record({value: fc.integer({min: 0, max: 40}), qualifier: qualifiers, vintage: vintages, kind: kinds})
      .map(figure);
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(relation(a, b)).toBe(relation(b, a));
      }),
    );
  });
});

describe(preferred, () => {
  const two = (winner: Partial<Figure>, loser: Partial<Figure>) => [
    figure({observation: "1", value: 27, ...winner}),
    figure({observation: "2", value: 26, ...loser}),
  ];

  it("is null for none", () => {
    expect(preferred([])).toBeNull();
  });

  it("is the only one there is", () => {
    expect(preferred([figure()])).toMatchObject({rule: "only_one"});
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ["latest_vintage", {vintage: "census_5", grade: "C"}, {vintage: "initial", grade: "A"}],
    ["latest_vintage", {vintage: "final", published_on: "2024"}, {published_on: "2026", grade: "A"}],
    ["grade", {grade: "A", published_on: "2024"}, {grade: "B", published_on: "2026"}],
    ["grade", {grade: "C", vintage: "initial"}, {grade: "D", vintage: null}],
    ["later_publication", {published_on: "2025-01-07"}, {published_on: "2024-07-01"}],
    ["later_publication", {published_on: "2023-01"}, {published_on: "2022"}],
    ["parts", {adds_up: true, grade: "C", published_on: "2022"}, {grade: "B", published_on: "2022-03"}],
    ["latest_vintage", {vintage: "final"}, {adds_up: true}],
    ["grade", {grade: "C"}, {grade: "D", adds_up: true}],
    ["contested", {published_on: "2022-03"}, {published_on: "2022"}],
    ["contested", {published_on: "2022"}, {published_on: null}],
    ["contested", {published_on: "2022"}, {published_on: "2022"}],
    ["compatible", {value: 40, qualifier: "over"}, {value: 41}],
    ["grade", {value: 40, qualifier: "over", grade: "A"}, {value: 41, grade: "B"}],
  ])("decides by %s", (rule, winner, loser) => {
    const rows = two(winner, loser);
    const rivals = rule === "contested" ? [rows[1]] : [];
    expect(preferred(rows)).toEqual({figure: rows[0], rule, rivals});
    expect(preferred(rows.toReversed())).toEqual({figure: rows[0], rule, rivals});
  });

  it("is contested by each statement that nothing puts behind it, and by no other", () => {
    const rows = [
      figure({observation: "day", value: 27, published_on: "2022-03-05"}),
      figure({observation: "before", value: 25, published_on: "2022-02"}),
      figure({observation: "year", value: 26, published_on: "2022"}),
      figure({observation: "worse", value: 24, published_on: "2022", grade: "C"}),
    ];
    const {rule, rivals} = preferred(rows)!;
    expect([rule, values(rivals)]).toEqual(["contested", [26]]);
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ["whatever the grade", {published_on: "2023-04-27", grade: "C"}, {published_on: "2023-06", grade: "A"}],
    ["a year being over on its last day", {published_on: "2022-03"}, {published_on: "2022"}],
    ["an undated source from its as-of date on", {published_on: null, as_of: "2023"}, {published_on: "2024"}],
    ["the better grade of one day", {grade: "A"}, {grade: "B"}],
  ])("counts duplicates once, by the earliest: %s", (_case, first, later) => {
    const rows = two({value: 40, ...first}, {value: 40, ...later});
    expect(preferred(rows.toReversed())).toEqual({
      figure: rows[0],
      rule: "earliest_of_duplicates",
      rivals: [],
    });
  });

  it("lets the earliest of those who agree stand for the preferred value", () => {
    const rows = [
      figure({observation: "first", value: 40, published_on: "2023-04", grade: "C"}),
      figure({observation: "official", value: 40, published_on: "2023-06", grade: "A"}),
      figure({observation: "other", value: 41, published_on: "2023-01", grade: "B"}),
    ];
    expect(preferred(rows)).toEqual({figure: rows[0], rule: "grade", rivals: []});
  });

  it("does not depend on the order the statements come in", () => {
    fc.assert(
      fc.property(statements, fc.infiniteStream(fc.nat()), (rows, order) => {
        const shuffled = rows
          .map((row) => [order.next().value as number, row] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, row]) => row);
        expect(preferred(shuffled)).toEqual(preferred(rows));
        expect(ranked(shuffled)).toEqual(ranked(rows));
      }),
    );
  });

  it("never lets an older vintage win over a later one that says something else", () => {
    fc.assert(
      fc.property(statements, (rows) => {
        const best = preferred(rows)?.figure;
        const census = rows.filter(({vintage}) => vintage === "census_5");
        if (census.length > 0) expect(census.some((row) => relation(row, best!) === "duplicate")).toBe(true);
      }),
    );
  });
});

describe(preferredFigure, () => {
  const statement = (changes: Partial<Figure>) => figure({kind: "flow", batch: "jingpin-1", ...changes});

  it("is null for none", () => {
    expect(preferredFigure([])).toBeNull();
  });

  it("is the first to state what the preferred one says", () => {
    const rows = [
      statement({observation: "first", value: 40, as_of: "2023-04-27", grade: "C"}),
      statement({observation: "official", value: 40, as_of: "2023-06-01", grade: "A"}),
    ];
    expect(preferredFigure(rows)!.observation).toBe("first");
    expect(preferredFigure(rows.toReversed())!.observation).toBe("first");
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    [
      "of the better grade",
      {value: 40, as_of: "2023-06-01", grade: "A"},
      {value: 41, as_of: "2023-04-27", grade: "C"},
    ],
    ["published later", {value: 40, published_on: "2024-01"}, {value: 41, published_on: "2023-05"}],
    ["of the better grade, though it is rounded", {value: 40, qualifier: "over", grade: "A"}, {value: 41}],
  ])("takes of two that differ the one %s", (_case, preferred, other) => {
    const rows = [statement({observation: "1", ...preferred}), statement({observation: "2", ...other})];
    expect(preferredFigure(rows)!.observation).toBe("1");
    expect(preferredFigure(rows.toReversed())!.observation).toBe("1");
  });
});

describe(byPreference, () => {
  it("looks at grade and publication alone, whatever the date", () => {
    const old = figure({as_of: "2020", grade: "A", published_on: "2020"});
    const recent = figure({as_of: "2025", grade: "C", published_on: "2025"});
    expect([recent, old].toSorted(byPreference)).toEqual([old, recent]);
  });
});

describe(byDateThenPreference, () => {
  it.each([
    ["the older date", {as_of: "2024-03-12"}, {as_of: "2025-01-06"}],
    ["the date that ends earlier", {as_of: "2024-06-30"}, {as_of: "2024"}],
    ["the month that ends earlier", {as_of: "2024-02"}, {as_of: "2024-03-01"}],
    ["the better grade of one date", {grade: "A" as const}, {grade: "C" as const}],
    [
      "the better grade before the later word",
      {grade: "A" as const, published_on: "2024-07"},
      {published_on: "2025"},
    ],
    ["the later word of one grade", {published_on: "2025-01-07"}, {published_on: "2024-07-01"}],
    ["the dated word of one grade", {published_on: "2024-07-01"}, {published_on: null}],
    ["the lower id when all else is equal", {observation: "O-1"}, {observation: "O-2"}],
  ])("puts %s first", (_case, first, second) => {
    const [a, b] = [figure({observation: "O", ...first}), figure({observation: "O", ...second})];
    expect([b, a].toSorted(byDateThenPreference)).toEqual([a, b]);
    expect([a, b].toSorted(byDateThenPreference)).toEqual([a, b]);
  });

  it("leaves figures of one id where they are", () => {
    expect(byDateThenPreference(figure(), figure())).toBe(0);
  });
});

describe(ranked, () => {
  it("puts the one that counts first and loses none", () => {
    fc.assert(
      fc.property(statements, (rows) => {
        const order = ranked(rows);
        expect(order[0]).toBe(preferred(rows)?.figure);
        expect(new Set(order)).toEqual(new Set(rows));
        expect(order).toHaveLength(rows.length);
      }),
    );
  });
});
