// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {NotYet, TargetProgress} from "../../../src/pages/evidence/NotYet.tsx";
import {evidenceText} from "../../../src/text/evidence.ts";
import {figure, target} from "../../domain/sample.ts";
import {show} from "../show.tsx";

const early = figure({observation: "O-1", as_of: "2022-12-31", published_on: "2023-01-15"});
const late = figure({observation: "O-2", as_of: "2024-12-31", published_on: "2025-01-07"});

describe(NotYet, () => {
  const said = async (id: string, on: string, language: "zh" | "en" = "zh") => {
    const answers = {"figure-evidence": id.includes("O-2") ? [late] : [early]};
    return (await show(<NotYet id={id} />, {answers, on, language})).textContent;
  };

  it("says of a figure that the evaluation day did not know it", async () => {
    expect(await said("O-2", "2023-12-31")).toBe("评估日（2023年12月31日）时尚未公布。");
    expect(await said("O-2", "2023-12-31", "en")).toBe(
      "Not yet published on the evaluation date (31 December 2023).",
    );
    expect(await said("O-2", "2025-01-07")).toBe("");
    expect(await said("O-1", "2023-12-31")).toBe("");
  });

  it("says so of what is computed from it", async () => {
    expect(await said("difference:O-2,O-1", "2023-12-31")).toBe(
      "评估日（2023年12月31日）时，算出它的数字尚未全部公布。",
    );
  });
});

describe(TargetProgress, () => {
  const text = evidenceText.zh.noProgress;
  const said = async (changes: Parameters<typeof target>[0], on: string) => {
    const answers = {"target-evidence": [target({target: "T", set_on: "2021-07-30", ...changes})]};
    return (await show(<TargetProgress id="T" part="done" />, {answers, on})).textContent;
  };

  it("says that a target had not been set yet", async () => {
    expect(await said({}, "2021-01-01")).toBe(`${text.notSet("2021年1月1日")} ${text.target}`);
  });

  it("says that what is no target is not judged", async () => {
    expect(await said({role: "slogan"}, "2022-01-01")).toBe(`${text.notJudged} ${text.target}`);
  });
});
