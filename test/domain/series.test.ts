import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {relation} from "../../src/domain/same-fact.ts";
import {breaks, breaksAfter, gapsIn, groupBy, lastStated, steps, type Step} from "../../src/domain/series.ts";
import {figures} from "./arbitrary.ts";
import {figure} from "./sample.ts";

/** Steps in short: value@date, confirmations in parentheses, rivals after a slash. */
const short = (found: Step[]) =>
  found.map(({figure: {value, as_of}, confirmations, rivals}) =>
    [
      `${value}@${as_of}`,
      ...confirmations.map((row) => `(${row.as_of})`),
      ...rivals.map((row) => `/${row.value}`),
    ].join(""),
  );

const totals = (...rows: [number, string][]) => rows.map(([value, as_of]) => figure({value, as_of}));

describe(steps, () => {
  it("has none without figures", () => {
    expect(steps([])).toEqual([]);
  });

  it("puts figures in the order of their dates", () => {
    const found = steps(totals([120, "2025-01-06"], [40, "2023-04-27"], [79, "2024-03-12"]));
    expect(short(found)).toEqual(["40@2023-04-27", "79@2024-03-12", "120@2025-01-06"]);
  });

  it("takes an equal total later for a confirmation, not for a point", () => {
    const found = steps(totals([73, "2024-01-19"], [73, "2024-05-24"], [73, "2024-09-06"]));
    expect(short(found)).toEqual(["73@2024-01-19(2024-05-24)(2024-09-06)"]);
  });

  it("takes the first batch for a confirmation of the first total on the same day", () => {
    const found = steps([
      figure({observation: "O-1", value: 40, as_of: "2023-04-27"}),
      figure({observation: "O-2", value: 40, as_of: "2023-04-27", kind: "flow", batch: "jingpin-1"}),
    ]);
    expect(short(found)).toEqual(["40@2023-04-27(2023-04-27)"]);
  });

  it("keeps a fall, and a total that comes back, as steps of their own", () => {
    const found = steps(totals([120, "2023"], [90, "2024"], [120, "2025"]));
    expect(short(found)).toEqual(["120@2023", "90@2024", "120@2025"]);
  });

  it("counts the preferred of two totals of one day and keeps the other as its rival", () => {
    const found = steps([
      figure({value: 80, as_of: "2024-03-12", grade: "C"}),
      figure({value: 79, as_of: "2024-03-12", grade: "A"}),
    ]);
    expect(short(found)).toEqual(["79@2024-03-12/80"]);
  });

  it("counts the latest vintage of a day, whatever the grade, and what agrees with it", () => {
    const found = steps([
      figure({observation: "A", value: 82, as_of: "2023", grade: "A", vintage: "initial"}),
      figure({observation: "B", value: 85, as_of: "2023", grade: "C", vintage: "census_5"}),
      figure({observation: "C", value: 85, as_of: "2023-12-31", grade: "B"}),
    ]);
    expect(short(found)).toEqual(["85@2023(2023-12-31)/82"]);
  });

  it("does not take the same number in other words for a confirmation", () => {
    const found = steps([
      figure({value: 400, as_of: "2018-10-21"}),
      figure({value: 400, as_of: "2019-10-21", qualifier: "over"}),
    ]);
    expect(short(found)).toEqual(["400@2018-10-21", "400@2019-10-21"]);
  });

  it("takes a year for its last day", () => {
    const found = steps(totals([120, "2024"], [100, "2024-11-30"], [130, "2025-01-06"]));
    expect(short(found)).toEqual(["100@2024-11-30", "120@2024", "130@2025-01-06"]);
  });

  it("takes a year and its last day for one date", () => {
    const found = steps([
      figure({value: 118, as_of: "2024", grade: "C"}),
      figure({value: 120, as_of: "2024-12-31", grade: "B"}),
    ]);
    expect(short(found)).toEqual(["120@2024-12-31/118"]);
  });

  it("keeps every figure exactly once and never repeats a total in a row", () => {
    fc.assert(
      fc.property(figures, (rows) => {
        const found = steps(rows);
        const kept = found.flatMap((step) => [step.figure, ...step.confirmations, ...step.rivals]);
        expect(kept.map(({observation}) => observation).toSorted()).toEqual(
          rows.map(({observation}) => observation).toSorted(),
        );
        for (const [index, step] of found.slice(1).entries())
          expect(relation(step.figure, found[index]!.figure)).not.toBe("duplicate");
      }),
    );
  });
});

describe(lastStated, () => {
  it.each<[string, [number, string][], string | null]>([
    ["nothing", [], null],
    [
      "the last total",
      [
        [40, "2023"],
        [79, "2024-03-12"],
      ],
      "2024-03-12",
    ],
    [
      "the last confirmation of the last total",
      [
        [40, "2023"],
        [79, "2024-03-12"],
        [79, "2025-02"],
      ],
      "2025-02",
    ],
    [
      "the last total, not an older confirmation",
      [
        [40, "2022"],
        [40, "2023"],
        [79, "2024"],
      ],
      "2024",
    ],
  ])("is the date of %s", (_case, rows, date) => {
    expect(lastStated(steps(totals(...rows)))).toBe(date);
  });
});

describe(gapsIn, () => {
  const gaps = (...rows: [number, string][]) =>
    gapsIn(steps(totals(...rows))).map(({from, to}) => `${from}/${to}`);

  it.each<[string, [number, string][], string[]]>([
    ["nothing", [], []],
    [
      "two years and a day",
      [
        [1, "2020-01-01"],
        [2, "2022-01-02"],
      ],
      ["2020-01-01/2022-01-02"],
    ],
    [
      "less than two years",
      [
        [1, "2020-01-01"],
        [2, "2021-12-31"],
      ],
      [],
    ],
    [
      "a confirmation between",
      [
        [1, "2020-01-01"],
        [1, "2021-06-30"],
        [2, "2022-06-30"],
      ],
      [],
    ],
    [
      "partial dates, which may lie closer",
      [
        [1, "2020"],
        [2, "2022"],
      ],
      [],
    ],
    [
      "partial dates that cannot",
      [
        [162, "2017"],
        [6129, "2024-03"],
      ],
      ["2017-12-31/2024-03-01"],
    ],
    [
      "the second of two stretches",
      [
        [1, "2015"],
        [2, "2016"],
        [3, "2020"],
      ],
      ["2016-12-31/2020-01-01"],
    ],
  ])("finds in %s", (_case, rows, found) => {
    expect(gaps(...rows)).toEqual(found);
  });
});

describe(breaks, () => {
  const line = (name: string, first: string, ...later: string[]) => ({
    name,
    steps: steps([
      figure({as_of: first, value: 0}),
      ...later.map((as_of, at) => figure({as_of, value: at + 1})),
    ]),
  });
  const names = (...lines: ReturnType<typeof line>[]) => breaks(lines).map(({name}) => name);

  it("has none within one definition, or without any", () => {
    expect(names(line("certified", "2015", "2023"))).toEqual([]);
    expect(names()).toEqual([]);
  });

  it("is where each further definition begins, in the order of time", () => {
    expect(
      names(line("unstated", "2024"), line("brand", "2018", "2025"), line("certified", "2015", "2023")),
    ).toEqual(["brand", "unstated"]);
  });

  it("is not between two definitions that begin on the same day", () => {
    expect(names(line("brand", "2015"), line("certified", "2015-12-31", "2023"))).toEqual([]);
  });
});

describe(breaksAfter, () => {
  const line = (as_of: string) => ({as_of, steps: steps([figure({as_of})])});
  const [certified, brand, unstated] = [line("2015"), line("2018"), line("2024")];

  it.each([
    ["the first", certified, ["2018", "2024"]],
    ["the second", brand, ["2024"]],
    ["the last", unstated, []],
  ])("of %s are those that begin later", (_case, one, expected) => {
    const found = breaksAfter(one, [unstated, certified, brand]);
    expect(found.map(({as_of}) => as_of)).toEqual(expected);
  });
});

describe(groupBy, () => {
  it("keeps keys in the order they first appear and rows in theirs", () => {
    expect([...groupBy(["b1", "a1", "b2"], (row) => row[0]!)]).toEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1"]],
    ]);
  });

  it("has no group without rows", () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
