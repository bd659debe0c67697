import {describe, expect, it} from "vitest";
import type {Target} from "../../src/domain/target.ts";
import {track} from "../../src/domain/track.ts";
import type {Language} from "../../src/domain/view.ts";
import {dueText, outlookText} from "../../src/exhibits/outlook-words.ts";
import {voice} from "../../src/exhibits/voice.ts";
import {figure, target} from "../domain/sample.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";

function outlook(
  totals: [day: string, value: number][],
  aim: Partial<Target> = {},
  language: Language = "zh",
) {
  const goal = target(aim);
  const figures = totals.map(([as_of, value]) => figure({as_of, value}));
  const {progress} = track(goal, figures, "2026-11-20", "2021-07-30");
  if (progress.kind !== "progress") throw new Error(progress.reason);
  const {names} = voice(answersOf({}), reading({language}));
  return outlookText({target: goal, progress: progress.progress}, names, language);
}

describe(outlookText, () => {
  it.each<[string, [string, number][], Partial<Target>, string]>([
    [
      "falls short",
      [["2025-01-06", 120]],
      {},
      "按此前月均2.9product推算，2025年底约154product，比目标少约46product",
    ],
    [
      "falls short at either pace",
      [
        ["2024-03-12", 79],
        ["2025-01-06", 120],
      ],
      {},
      "按此前月均2.9—4.2product推算，2025年底约154—169product，比目标少约31—46product",
    ],
    ["gets there", [["2025-01-06", 180]], {}, "按此前月均4.4product推算，2025年底约231product，可达到目标"],
    [
      "gets to what counts as about 200",
      [["2025-01-06", 150]],
      {qualifier: "about"},
      "按此前月均3.6product推算，2025年底约193product，可达到目标",
    ],
    [
      "may get there",
      [
        ["2024-03-12", 79],
        ["2025-01-06", 150],
      ],
      {},
      "按此前月均3.6—7.2product推算，2025年底约193—235product，未必达到目标",
    ],
    ["is there", [["2025-01-06", 200]], {}, "已达到目标数"],
  ])("says in Chinese that a target %s", (_case, totals, aim, words) => {
    expect(outlook(totals, aim)).toBe(words);
  });

  it("leaves the unit in English to the name of the row", () => {
    expect(outlook([["2025-01-06", 120]], {}, "en")).toBe(
      "At 2.9 a month: about 154 by end of 2025, about 46 short",
    );
  });
});

describe(dueText, () => {
  it.each([
    ["2025-12-31", "2025年底"],
    ["2025-11-10", "2025年11月10日"],
    ["2025", "2025年"],
  ])("says %s as %s", (due, words) => {
    expect(dueText(due, "zh")).toBe(words);
  });
});
