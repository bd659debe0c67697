import {describe, expect, it} from "vitest";
import {asked, choice} from "../../../scripts/tables/asked.ts";
import {nearNames} from "../../../src/domain/near.ts";
import {ActionableError} from "../../../src/domain/errors.ts";

const now = new Date("2026-11-20T18:00:00Z");

function refusal(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof ActionableError) return `${error.message} → ${error.fix}`;
    throw error;
  }
  return "";
}

describe(asked, () => {
  it("reads the day, the format, the folder and a command's own options", () => {
    const words = ["--on", "2024-06-30", "--format=json", "--metric", "items", "copy"];
    expect(asked(words, ["metric"], now)).toEqual({
      day: "2024-06-30",
      format: "json",
      language: "zh",
      folder: "copy",
      own: {metric: "items"},
    });
  });

  it("means today in Shanghai and CSV where nothing is said", () => {
    expect(asked([], [], now)).toMatchObject({day: "2026-11-21", format: "csv"});
  });

  it.each([
    [
      ["--on", "2025-02-30"],
      "“2025-02-30”不是日历上的一天 → 写成 --on 年-月-日，如 --on 2025-06-30；不写就是今天",
    ],
    [["--on", "2025"], "“2025”不是日历上的一天 → 写成 --on 年-月-日，如 --on 2025-06-30；不写就是今天"],
    [["--format", "jsn"], "没有“jsn”这种格式 → 从这些里选一个：json, csv"],
    [["--metric", "items"], "看不懂“--metric items” → 写成 [--on …] [--format …] [--lang …] [data]"],
    [["--on"], "看不懂“--on” → 写成 [--on …] [--format …] [--lang …] [data]"],
    [
      ["--lang", "en", "--on", "x"],
      `"x" is no day of the calendar → write --on YYYY-MM-DD, such as --on 2025-06-30; without it, it is today`,
    ],
  ])("refuses %j and says how to put it right", (words, message) => {
    expect(refusal(() => asked(words, [], now))).toBe(message);
  });
});

describe(choice, () => {
  it("takes a name, and else says which there are, the likest first", () => {
    expect(choice("operation", "rank", ["rank", "trend"], "en")).toBe("rank");
    expect(refusal(() => choice("operation", "trnd", ["rank", "trend"], "en"))).toBe(
      `there is no operation "trnd" → choose one of trend, rank`,
    );
  });
});

describe(nearNames, () => {
  const names = ["certified_items", "accepted_items", "gdp", "certified_enterprises"];

  it.each([
    ["certifed_items", "certified_items"],
    ["enterprises", "certified_enterprises"],
    ["gpd", "gdp"],
  ])("%s → %s", (written, likest) => {
    expect(nearNames(written, names)[0]).toBe(likest);
  });

  it("gives no more than asked for", () => {
    expect(nearNames("", names)).toHaveLength(3);
  });
});
