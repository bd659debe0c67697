import {describe, expect, it} from "vitest";
import {targetsElsewhere, targetsUnjudged} from "../../../src/exhibits/targets/elsewhere.ts";
import {plain, type Words} from "../../../src/exhibits/words.ts";
import {reading} from "../reader.ts";
import {targetAnswers} from "./target-answers.ts";

const answers = targetAnswers(
  [{}],
  [
    {target: "T-national", region: "100000", headline: false},
    [{observation: "O-n", value: 210, as_of: "2025-06-30"}],
  ],
  [{target: "T-far", region: "510000", headline: false}],
  [{target: "T-slogan", role: "slogan", basis: "flow", headline: false}],
);

describe(targetsElsewhere.id, () => {
  it("judges the targets of the country and of other places by the same rules, whatever is chosen", () => {
    const built = targetsElsewhere.build(answers, reading({regions: ["140000"]}));
    const rows = built?.table.rows.map(({key, cells}) => [key, plain(cells[2] as Words)]);
    expect(rows).toEqual([
      ["T-national", "已达到 210product（2025年6月30日）已达到目标。"],
      ["T-far", "无从判断 同一指标、同一口径的数字未见公布。"],
    ]);
    expect(built?.figures).toEqual(["O-n"]);
  });

  it("is not told where there are none", () => {
    expect(targetsElsewhere.build(targetAnswers([{}]), reading())).toBeNull();
  });
});

describe(targetsUnjudged.id, () => {
  it("lists restatements and slogans without a judgement", () => {
    const built = targetsUnjudged.build(answers, reading());
    const cells = built?.table.rows.map((row) => (row.cells as Words[]).map(plain));
    expect(cells).toEqual([["140000 · jingpin · items", "口号", "200product", "2025"]]);
    expect(JSON.stringify(built)).not.toContain("state:");
    expect(built).toMatchObject({figures: [], sources: ["decree"]});
  });

  it("is not told where there are none", () => {
    expect(targetsUnjudged.build(targetAnswers([{}]), reading())).toBeNull();
  });
});
