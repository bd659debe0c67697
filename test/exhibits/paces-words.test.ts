import {describe, expect, it} from "vitest";
import type {Progress} from "../../src/domain/pace.ts";
import {track} from "../../src/domain/track.ts";
import {progressId, progressParts} from "../../src/domain/evidence.ts";
import {progressWords} from "../../src/exhibits/paces-words.ts";
import {voice} from "../../src/exhibits/voice.ts";
import {plain} from "../../src/exhibits/words.ts";
import {figure, target} from "../domain/sample.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";

const founded = "2021-07-30";
const goal = target();

function progressOn(day: string, totals: [day: string, value: number][]): Progress {
  const figures = totals.map(([as_of, value]) => figure({as_of, value}));
  const {progress} = track(goal, figures, day, founded);
  if (progress.kind !== "progress") throw new Error(progress.reason);
  return progress.progress;
}

const told = (progress: Progress, on: string, language: "zh" | "en" = "zh") =>
  progressWords(
    {target: goal, progress},
    "due_passed_unknown",
    voice(answersOf({}), reading({on, language})),
  );

describe(progressWords, () => {
  const progress = progressOn("2024-07-01", [
    ["2023-05-22", 40],
    ["2024-03-12", 79],
  ]);

  it("says how much is done, how much time has gone, and the paces, every number opening its workings", () => {
    const words = told(progress, "2024-07-01");
    expect(plain(words)).toBe(
      "落后序时进度 完成目标增量的39.5%，时间进度59%，落后序时进度20个百分点。" +
        "还差121product：到期前月均需5.6product，此前月均2.5product，最近一段月均4product。" +
        "此后如无变化，自评估日起月均需6.7product。按此前速度推算，到期时约133至166。",
    );
    expect(new Set(words.flatMap(({evidence}) => evidence ?? []))).toEqual(
      new Set(progressParts.filter((part) => part !== "outlook").map((part) => progressId("T-1", part))),
    );
    expect(words.filter(({words: said, evidence}) => !evidence && /\d/.test(said))).toEqual([]);
  });

  it.each([
    [
      "zh",
      "还差约121product：到期前月均需5.6product，此前",
      "自评估日起月均需6.7product。按约200product的下限190算，还差111，月均需5.1product（自评估日起6.2product）。",
    ],
    [
      "en",
      " About 121 short: 5.6 a month needed, 2.5 achieved",
      " 6.7 a month needed from the evaluation date. To 190, which counts as about 200 product: 111 short, 5.1 a month needed (6.2 from the evaluation date).",
    ],
  ] as const)(
    "says in %s of about 200 what is left to it and to what counts as it",
    (language, left, now) => {
      const speaker = voice(answersOf({}), reading({on: "2024-07-01", language}));
      const aim = target({qualifier: "about"});
      const about = track(
        aim,
        [figure({value: 40, as_of: "2023-05-22"}), figure({value: 79, as_of: "2024-03-12"})],
        "2024-07-01",
        founded,
      );
      if (about.progress.kind !== "progress") throw new Error(about.progress.reason);
      const words = plain(progressWords({target: aim, progress: about.progress.progress}, "behind", speaker));
      expect(words).toContain(left);
      expect(words).toContain(now);
    },
  );

  it("names the date of old figures", () => {
    expect(plain(told(progress, "2024-07-01"))).not.toContain("截至2024");
    expect(plain(told(progress, "2026-11-20"))).toContain("截至2024年3月12日，完成目标增量的");
  });

  it("does not say a state twice", () => {
    const speaker = voice(answersOf({}), reading({on: "2024-07-01"}));
    const words = progressWords({target: goal, progress}, "behind", speaker);
    expect(plain(words)).toMatch(/^完成目标增量的/);
  });

  it("gives one projection where there is one pace, and no need where the target is reached", () => {
    const reached = progressOn("2024-07-01", [["2024-03-12", 200]]);
    const words = plain(told(reached, "2024-07-01"));
    expect(words).toContain("已达到目标数。按此前速度推算，到期时约338。");
    expect(words).toContain("快于序时进度41个百分点");
  });
});
