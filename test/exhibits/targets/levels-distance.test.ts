import {describe, expect, it} from "vitest";
import type {Figure} from "../../../src/domain/figure.ts";
import type {Target} from "../../../src/domain/target.ts";
import type {ChartOf} from "../../../src/exhibits/chart.ts";
import {levelsDistance} from "../../../src/exhibits/targets/levels-distance.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {reading} from "../reader.ts";
import {targetAnswers} from "./target-answers.ts";

const level = {basis: "level", headline: false, programme: null} as const;
const rate: Partial<Target> = {...level, target: "T-rate", metric: "pass_rate", value: 96, unit: "percent"};
const index: Partial<Target> = {
  ...level,
  target: "T-index",
  region: "370200",
  metric: "index",
  value: 90,
  unit: "point",
};
const reads = (observation: string, changes: Partial<Figure>): Partial<Figure> => ({
  observation,
  kind: "level",
  source: observation,
  ...changes,
});
const answers = targetAnswers(
  [rate, [reads("O-due", {unit: "percent", value: 94.4, as_of: "2025", period: "2025"})]],
  [index, [reads("O-last", {unit: "point", value: 91.5, as_of: "2020"})]],
  [{target: "T-total"}, [{observation: "O-total"}]],
);

describe(levelsDistance.id, () => {
  it("draws each unit apart, each reading as points from its own target, and no total", () => {
    const built = levelsDistance.build(answers, reading());
    const drawn = built?.charts.map(({heading, charts}) => [plain(heading), charts[0]?.chart]);
    expect(drawn).toEqual([
      [
        "相差几个百分点",
        {
          kind: "distance",
          label: "各水平类目标与读数的差距，单位：个百分点",
          operation: "none",
          rows: [
            {
              name: "140000 · pass_rate",
              points: -1.6,
              label: "低1.6个百分点；2025年，到期年度",
              decisive: true,
              evidence: "distance:O-due,T-rate",
              colour: "region:140000",
            },
          ],
        },
      ],
      [
        "相差几分",
        expect.objectContaining({
          rows: [
            {
              name: "370200 · index",
              points: 1.5,
              label: "高1.5分；2020年，最近一次",
              decisive: false,
              evidence: "distance:O-last,T-index",
              colour: "region:370000",
            },
          ],
        }),
      ],
    ]);
    expect(built?.figures).toEqual(["O-due", "O-last"]);
    expect(built?.sources).toEqual(["O-due", "O-last", "decree"]);
  });

  it("says that a reading equals its target", () => {
    const equal = targetAnswers([
      rate,
      [reads("O", {unit: "percent", value: 96, as_of: "2025", period: "2025"})],
    ]);
    const chart = levelsDistance.build(equal, reading())?.charts[0]?.charts[0]?.chart as ChartOf<"distance">;
    expect(chart.rows[0]?.label).toBe("与目标相同；2025年，到期年度");
  });

  it("says where there is nothing to set against a target", () => {
    const built = levelsDistance.build(answers, reading({regions: ["430000"]}));
    expect(built?.charts).toEqual([]);
    expect(built?.apart.map(plain)).toEqual(["所选省份未见可对照的读数。"]);
  });
});
