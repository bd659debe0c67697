import {describe, expect, it} from "vitest";
import type {Answers} from "../../../src/engine/answers.ts";
import type {ChartOf} from "../../../src/exhibits/chart.ts";
import type {Built} from "../../../src/exhibits/exhibit.ts";
import {provincesTargets} from "../../../src/exhibits/targets/province-targets.ts";
import {plain, type Words} from "../../../src/exhibits/words.ts";
import {reading} from "../reader.ts";
import {targetAnswers} from "./target-answers.ts";

const answers = targetAnswers(
  [{}, [{observation: "O-79", value: 79, as_of: "2024-03-12"}]],
  [{target: "T-city", region: "140100", headline: false}],
  [{target: "T-period", role: "increment", basis: "flow", due: null, period: "2025", headline: false}],
  [{target: "T-later", headline: false, published_on: "2026-12-01"}],
  [{target: "T-slogan", role: "slogan", headline: false}],
  [{target: "T-zj", region: "330000"}],
);

function told(change: Parameters<typeof reading>[0] = {}, from: Answers = answers): Built | null {
  const shanxi = provincesTargets.find(({id}) => id === "targets-140000");
  if (!shanxi) throw new Error("no exhibit of 140000");
  return shanxi.build(from, reading(change));
}

describe("targets of a province", () => {
  it("are an exhibit for each province compared", () => {
    expect(provincesTargets.map(({id}) => id)).toEqual([
      "targets-140000",
      "targets-430000",
      "targets-330000",
      "targets-370000",
    ]);
  });

  it("are not told where the province is not chosen", () => {
    expect(told({regions: ["430000"]})).toBeNull();
    expect(told({regions: ["140000"]})?.region).toBe("140000");
  });

  it("list its own and its cities', as published by the evaluation day, without slogans", () => {
    expect(told()?.table.rows.map(({key}) => key)).toEqual(["T-1", "T-city", "T-period"]);
    expect(told({on: "2026-12-31"})?.table.rows.map(({key}) => key)).toContain("T-later");
  });

  it("say what, how much, what is known, by when and in which role, and lead to the path where there is one", () => {
    const table = told()?.table;
    const [own, , period] = table?.rows.map(({cells}) => cells as readonly Words[]) ?? [];
    expect(own?.map(plain)).toEqual([
      "jingpin · items",
      "200product",
      "到期，结果未见公布 到期日已过，结果未见公布；最新为79product（2024年3月12日，距评估日2年8个月）。",
      "2025",
      "目标",
      "查看路径",
    ]);
    expect(own?.[1]?.[0]?.evidence).toBe("target:T-1");
    expect(own?.[5]).toEqual([{words: "查看路径", to: {page: "targets", target: "T-1", scenario: null}}]);
    expect(period?.slice(3).map(plain)).toEqual(["2025", "期间增量", ""]);
    expect(table?.open).toBe(true);
  });

  it("draw those with a due day from setting to due, with the newest figure that answers them", () => {
    const chart = told()?.charts[0]?.charts[0]?.chart as ChartOf<"schedule">;
    expect(chart.operation).toBe("none");
    expect(chart.rows).toEqual([
      {
        name: "jingpin · items 200product",
        state: "到期，结果未见公布",
        setOn: "2021-07-30",
        due: "2025",
        evidence: "target:T-1",
        reading: {on: "2024-03-12", words: "79product 2024-03-12", evidence: "O-79"},
        colour: "region:140000",
      },
      expect.objectContaining({name: "140100 · jingpin · items 200product", reading: null}),
    ]);
  });

  it("cite what they are judged by and the documents that set them", () => {
    expect(told()).toMatchObject({figures: ["O-79"], sources: ["gov", "decree"]});
  });

  it("say that there was none yet on an early day", () => {
    const early = told({on: "2019-01-01"});
    expect(early?.charts).toEqual([]);
    expect(early?.apart.map(plain)).toEqual(["在评估日没有可判断的目标。"]);
  });
});
