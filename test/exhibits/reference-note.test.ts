import {describe, expect, it} from "vitest";
import {track} from "../../src/domain/track.ts";
import type {Note} from "../../src/exhibits/exhibit.ts";
import {referenceNote} from "../../src/exhibits/reference-note.ts";
import {plain} from "../../src/exhibits/words.ts";
import {figure, target} from "../domain/sample.ts";

const goal = target();

function noteOf(totals: [day: string, value: number][]): Note {
  const figures = totals.map(([as_of, value]) => figure({as_of, value}));
  const {progress} = track(goal, figures, "2024-07-01", goal.set_on);
  if (progress.kind !== "progress") throw new Error(progress.reason);
  return referenceNote({target: goal, progress: progress.progress}, "zh");
}

describe(referenceNote, () => {
  it("says why the official methods are not applied", () => {
    const note = noteOf([["2024-03-12", 79]]);
    expect(note.kind === "text" && plain(note.words)).toBe(
      "不给参照评级：基数不是公布的数字，年均增长率无从算起。",
    );
  });

  it("folds both ratings away, with their formula and inputs", () => {
    const note = noteOf([
      ["2021-01-01", 120],
      ["2024-01-01", 150],
    ]);
    if (note.kind !== "fold") throw new Error(note.kind);
    const said = note.notes.map((one) => ("words" in one ? plain(one.words) : one.kind));
    expect(note.summary).toBe("参照评级（不影响上面的判断）");
    expect(said).toEqual([
      "参照 Open SDG 算法",
      "观测年均增长7.7%，要求10.8%，二者之比0.72：需要加快。",
      "参照联合国统计司 2023 年算法",
      "照观测增长外推到期174，占要求增量的67.6%：有进展但需加快。",
      "年均增长 =（末值 ÷ 基值）^（1 ÷ 年数）− 1；基值120（2021年1月1日），末值150（2024年1月1日）。",
    ]);
  });
});
