import {describe, expect, it} from "vitest";
import {parseEvidence, progressId, progressParts, type ProgressPart} from "../../src/domain/evidence.ts";
import {track} from "../../src/domain/track.ts";
import {progressPart} from "../../src/exhibits/progress-parts.ts";
import {voice} from "../../src/exhibits/voice.ts";
import {plain} from "../../src/exhibits/words.ts";
import {figure, target} from "../domain/sample.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";

const aim = target({value: 200, qualifier: "about", due: "2025", set_on: "2021-07-30"});
const figures = [
  figure({observation: "O-79", value: 79, as_of: "2024-03-12"}),
  figure({observation: "O-120", value: 120, as_of: "2025-01-06"}),
];

function told(part: ProgressPart, day = "2025-06-30") {
  const {progress: result} = track(aim, figures, day, "2021-07-30");
  if (result.kind !== "progress") throw new Error(result.reason);
  const speaker = voice(answersOf({}), reading({on: day}));
  const found = progressPart({target: aim, progress: result.progress}, part, speaker);
  return found && [found.amount, plain(found.formula)];
}

describe("a number of the progress toward a target", () => {
  it.each<[ProgressPart, string, string | RegExp]>([
    ["done", "60%", "(120 − 0) ÷ (200 − 0) = 60%"],
    ["elapsed", "78%", "(2025年1月6日 − 2021年7月30日) ÷ (2025年12月31日 − 2021年7月30日) = 78%"],
    ["gap", "落后序时进度18个百分点", "60% − 78% = −18个百分点"],
    ["remaining", "约80product", "200 − 120 = 80；约200达到190即算达到：190 − 120 = 70"],
    [
      "needed",
      "每月6.8",
      "80 ÷ 11.8个月（2025年1月6日至2025年12月31日） = 6.8；约200达到190即算达到：70 ÷ 11.8个月（2025年1月6日至2025年12月31日） = 5.9",
    ],
    ["needed_now", "每月13.2", /^80 ÷ 6个月.+ = 13\.2；约200达到190即算达到：70 ÷ 6个月.+ = 11\.6$/],
    ["achieved", "每月2.9", "(120 − 0) ÷ 41.3个月（2021年7月30日至2025年1月6日） = 2.9"],
    ["last", "每月4.2", "41 ÷ 9.9个月（2024年3月12日至2025年1月6日） = 4.2"],
    [
      "outlook",
      "约154—169",
      "120 + 2.9 × 11.8个月（2025年1月6日至2025年12月31日） = 154；120 + 4.2 × 11.8个月（2025年1月6日至2025年12月31日） = 169",
    ],
    ["low", "约154", "120 + 2.9 × 11.8个月（2025年1月6日至2025年12月31日） = 154"],
    ["high", "约169", "120 + 4.2 × 11.8个月（2025年1月6日至2025年12月31日） = 169"],
  ])("leads with what was clicked and its arithmetic: %s", (part, amount, formula) => {
    expect(told(part)).toEqual([
      amount,
      typeof formula === "string" ? formula : expect.stringMatching(formula),
    ]);
  });

  it("is none where the due date has passed", () => {
    expect(told("needed_now", "2026-11-20")).toBeNull();
  });

  it.each(progressParts)("keeps its id through the address: %s", (part) => {
    expect(parseEvidence(progressId("SX-T-001", part))).toEqual({kind: "progress", id: "SX-T-001", part});
  });

  it("is the share done where the address names none, or one there is not", () => {
    expect(parseEvidence("progress:T-1")).toMatchObject({id: "T-1", part: "done"});
    expect(parseEvidence("progress:T-1:nonsense")).toMatchObject({id: "T-1", part: "done"});
  });
});
