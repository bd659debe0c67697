import {describe, expect, it} from "vitest";
import type {Figure} from "../../../src/domain/figure.ts";
import {decidingFigures, gradeOf, toldFigures} from "../../../src/domain/judgement/deciding.ts";
import type {Target} from "../../../src/domain/target.ts";
import {track} from "../../../src/domain/track.ts";
import {before, figure, later, target} from "../sample.ts";

const ids = (figures: readonly Figure[]) => figures.map(({observation}) => observation);
const tracked = (aim: Partial<Target>, rows: Partial<Figure>[], day = later) =>
  track(target(aim), rows.map(figure), day, null);

const day = {as_of: "2025-12-31"};
const met = {...day, observation: "met", value: 200};
const rival = {...day, observation: "rival", value: 190, grade: "C"} as const;
const branded = {...day, observation: "branded", value: 210, definition: "brand"};
const made = (year: string, value: number) => ({
  observation: year,
  kind: "flow" as const,
  period: year,
  as_of: year,
  value,
});

describe(decidingFigures, () => {
  it.each<[string, Partial<Target>, Partial<Figure>[], string[]]>([
    ["the figure that decided", {}, [met], ["met"]],
    ["a rival that leaves it open", {}, [met, rival], ["met", "rival"]],
    [
      "a figure for every year that has one",
      {role: "yearly_flow", basis: "flow", period: "2023/2025"},
      [made("2023", 200), made("2025", 190)],
      ["2023", "2025"],
    ],
    ["none where nothing answers", {}, [branded], []],
  ])("are %s", (_case, aim, rows, expected) => {
    expect(ids(decidingFigures(tracked(aim, rows)))).toEqual(expected);
  });

  it("are also those that progress is measured between", () => {
    const rows = [
      {observation: "base", value: 100, as_of: "2021-06-30"},
      {observation: "newest", value: 120, as_of: "2025-01-06"},
    ];
    expect(ids(decidingFigures(tracked({}, rows, before)))).toEqual(["newest", "newest", "base"]);
  });
});

describe(toldFigures, () => {
  it("are besides those refused because they count otherwise", () => {
    expect(ids(toldFigures(tracked({}, [branded])))).toEqual(["branded"]);
    expect(ids(toldFigures(tracked({}, [met, branded])))).toEqual(["met"]);
  });
});

describe(gradeOf, () => {
  it("is the worst of target and figures, a rival's included", () => {
    expect(gradeOf({grade: "A"}, [])).toBe("A");
    expect(gradeOf({grade: "A"}, [{grade: "B"}, {grade: "C"}, {grade: "A"}])).toBe("C");
    expect([tracked({}, [met]).grade, tracked({}, [met, rival]).grade]).toEqual(["B", "C"]);
  });

  it("is the target's own where a figure was refused", () => {
    expect(tracked({}, [{...branded, grade: "C"}]).grade).toBe("A");
  });
});
