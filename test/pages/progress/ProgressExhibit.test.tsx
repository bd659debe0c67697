import {describe, expect, it} from "vitest";
import {track} from "../../../src/domain/track.ts";
import {ProgressExhibit} from "../../../src/pages/progress/ProgressExhibit.tsx";
import {figure, target} from "../../domain/sample.ts";
import {day, evidenceOf, show} from "../show.tsx";

const newest = figure({observation: "O-120", value: 120, as_of: "2025-01-06"});
const paced = track(target(), [newest], day, "2021-07-30");
const baseless = track(target(), [newest], day, null);

describe(ProgressExhibit, () => {
  it("says what its chart shows, every number opening its evidence", async () => {
    const page = await show(<ProgressExhibit judged={[paced]} />, {});
    expect(evidenceOf(page.querySelector(".summary")!)).toEqual([
      ["200product", "target:T-1"],
      ["120product", "O-120"],
      ["60%", "progress:T-1"],
      ["78%", "progress:T-1"],
      ["慢于时间18个百分点", "progress:T-1"],
    ]);
    expect(page.querySelectorAll(".figure")).toHaveLength(1);
  });

  it("tells in words why a target has no row, and draws no empty chart", async () => {
    const page = await show(<ProgressExhibit judged={[baseless]} />, {});
    expect(page.querySelector(".apart")!.textContent).toBe(
      "jingpin · items：设定目标时的基数未见公布，不算序时进度。",
    );
    expect(page.querySelectorAll(".figure")).toHaveLength(0);
  });
});
