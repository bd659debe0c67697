import {describe, expect, it} from "vitest";
import type {Progress} from "../../src/domain/pace.ts";
import {track} from "../../src/domain/track.ts";
import {progressId, progressParts} from "../../src/domain/evidence.ts";
import {progressWords} from "../../src/exhibits/progress-words.ts";
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
      "落后 要求的增量完成39.5%，时间已过59%，慢于时间20个百分点。" +
        "还差121product，从那时起，到期前平均每月需增加5.6；此前平均每月2.5，最近一段每月4。" +
        "若此后没有变化，从评估日起每月需增加6.7。照已有的速度，到期时约为133至166。",
    );
    expect(new Set(words.flatMap(({evidence}) => evidence ?? []))).toEqual(
      new Set(progressParts.map((part) => progressId("T-1", part))),
    );
    expect(words.filter(({words: said, evidence}) => !evidence && /\d/.test(said))).toEqual([]);
  });

  it.each([
    [
      "zh",
      "还差约111—121product（约200的下限190），从那时起，到期前平均每月需增加5.1—5.6；此前",
      "从评估日起每月需增加6.2—6.7。",
    ],
    [
      "en",
      " about 111–121 product (190 counts as about 200) were left: from then on 5.1–5.6 a month were needed",
      " 6.2–6.7 a month are needed from the evaluation date.",
    ],
  ] as const)("says in %s of about 200 what is left and needed to 190 and to 200", (language, left, now) => {
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
  });

  it("names the date of old figures", () => {
    expect(plain(told(progress, "2024-07-01"))).not.toContain("按截至");
    expect(plain(told(progress, "2026-11-20"))).toContain("按截至2024年3月12日的数据，要求的增量");
  });

  it("does not say a state twice", () => {
    const speaker = voice(answersOf({}), reading({on: "2024-07-01"}));
    const words = progressWords({target: goal, progress}, "behind", speaker);
    expect(plain(words)).toMatch(/^要求的增量完成/);
  });

  it("gives one projection where there is one pace, and no need where the target is reached", () => {
    const reached = progressOn("2024-07-01", [["2024-03-12", 200]]);
    const words = plain(told(reached, "2024-07-01"));
    expect(words).toContain("目标数已达到。照已有的速度，到期时约为338。");
    expect(words).toContain("快于时间41个百分点");
  });
});
