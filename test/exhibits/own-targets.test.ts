import {describe, expect, it} from "vitest";
import {ownTargets} from "../../src/exhibits/own-targets.ts";
import {plain, type Words} from "../../src/exhibits/words.ts";
import {figure, target} from "../domain/sample.ts";
import {reading} from "./reader.ts";
import {linksOf, told} from "./told.ts";

const newest = {...figure({observation: "O-120", value: 120, as_of: "2025-01-06"}), target: "T-1"};
const programme = {programme: "jingpin", region: "140000", closed: false};

/** The exhibit where the programme was, or was not, created by the document that set its target. */
const own = (started: string | null, more: object[] = []) =>
  told(
    ownTargets,
    {targets: [target()], "target-figures": [newest], programmes: [{...programme, started}, ...more]},
    reading(),
  );

describe("the headline targets", () => {
  it("say what their chart shows, every number opening its evidence", () => {
    const {table, charts} = own("2021-07-30");
    expect(table.rows.flatMap(({cells}) => (cells as Words[]).flatMap(linksOf))).toEqual([
      ["200product", "target:T-1"],
      ["120product", "O-120"],
      ["1年10个月", "O-120"],
      ["60%", "progress:T-1"],
      ["78%", "progress:T-1:elapsed"],
      ["落后序时进度18个百分点", "progress:T-1:gap"],
    ]);
    expect(charts.map(({charts: [one]}) => one?.chart)).toMatchObject([
      {
        kind: "progress",
        rows: [
          {
            about: ["2025年底目标200product", "截至2025年1月6日为120product"],
            doneLabel: "完成60%",
            timeLabel: "时间进度78%",
            lead: "落后序时进度18个百分点",
            outlook: "按此前月均2.9product推算，2025年底约154product，比目标少约46product",
            evidence: "progress:T-1",
          },
        ],
      },
    ]);
  });

  it("lead with what has fallen due without a result, and say nothing of it before", () => {
    const titleOn = (on: string) =>
      plain(
        told(
          ownTargets,
          {
            targets: [target()],
            "target-figures": [newest],
            programmes: [{...programme, started: "2021-07-30"}],
          },
          reading({on}),
        ).title,
      );
    expect(titleOn("2026-11-20")).toBe(
      "各目标均已到期，结果未见公布；按各自最新公布的数字，jingpin落后序时进度",
    );
    expect(titleOn("2025-11-20")).toBe("按各自最新公布的数字，jingpin落后序时进度");
  });

  it("tell in words why a target has no row, and draw no empty chart", () => {
    const {apart, charts} = own(null);
    expect(apart.map(plain)).toEqual(["jingpin · items：设定目标时的基数未见公布，不评进度。"]);
    expect(charts).toEqual([]);
  });

  it("name a programme that never set one, unless it is closed", () => {
    const other = {programme: "mingpin", region: "430000", started: null};
    const said = (closed: boolean) => own("2021-07-30", [{...other, closed}]).apart.map(plain);
    expect(said(false)).toEqual(["mingpin：未设数量目标，不评进度。"]);
    expect(said(true)).toEqual([]);
  });

  it("cite the newest figure and the target's document", () => {
    expect(own("2021-07-30")).toMatchObject({figures: ["O-120"], sources: ["gov", "decree"]});
  });
});
