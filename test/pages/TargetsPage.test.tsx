import {act} from "react";
import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import type {Target} from "../../src/domain/target.ts";
import {TargetsPage} from "../../src/pages/TargetsPage.tsx";
import {figure, target} from "../domain/sample.ts";
import {evidenceOf, show} from "./show.tsx";

const rate: Partial<Target> = {
  target: "T-rate",
  metric: "pass_rate",
  programme: null,
  basis: "level",
  value: 96,
  unit: "percent",
  headline: false,
};

async function known(aim: Partial<Target>, readings: Partial<Figure>[], language: "zh" | "en" = "zh") {
  const own = target({headline: false, ...aim});
  const figures = readings.map((reading) => ({...figure(reading), target: own.target}));
  const page = await show(<TargetsPage />, {language, answers: {targets: [own], "target-figures": figures}});
  return page.querySelector("[data-region='140000'] td:has(.state)")!;
}

describe(TargetsPage, () => {
  it("says of a rate how many points it is off, never a share of its target", async () => {
    const reading = {
      observation: "O-1",
      value: 94.4,
      unit: "percent",
      kind: "level",
      as_of: "2025",
      period: "2025",
    } as const;
    const cell = await known(rate, [reading]);
    expect(cell.textContent).toBe("未达到 到期年度的读数94.4%，比目标低1.6个百分点。");
    expect(evidenceOf(cell)).toEqual([
      ["94.4%", "O-1"],
      ["1.6个百分点", "distance:O-1,T-rate"],
    ]);
    expect((await known(rate, [reading], "en")).textContent).toBe(
      "Missed The reading for the due year, 94.4%, is 1.6 percentage points below the target.",
    );
  });

  it.each<[string, Partial<Target>, Partial<Figure>[], string, string]>([
    ["no figure", {}, [], "no_figure", "同一指标、同一口径的数字未见公布。"],
    ["only grade D", {}, [{grade: "D"}], "grade_d", "只有待核实（D级）的依据，不作判断。"],
    ["no due date", {due: null}, [{}], "no_due", "没有写明到期日，也没有写明期间，不作判断。"],
  ])("says why nothing can be said: %s", async (_case, aim, readings, _reason, words) => {
    const cell = await known(aim, readings);
    expect(cell.querySelector(".state")!.getAttribute("data-state")).toBe("unknown");
    expect(cell.textContent).toBe(`无从判断 ${words}`);
  });

  it("shows a headline target of which nothing was published yet", async () => {
    const page = await show(<TargetsPage />, {answers: {targets: [target()]}});
    const tracker = page.querySelector("[data-target='T-1']")!;
    expect(tracker.querySelector(".state")!.getAttribute("data-state")).toBe("unknown");
    expect(tracker.querySelector(".figure")).not.toBeNull();
  });

  it("does not know a target before it was published", async () => {
    const answers = {targets: [target({headline: false, published_on: "2026-12-01"})]};
    const page = await show(<TargetsPage />, {answers});
    expect(page.querySelector("[data-region='140000'] td")).toBeNull();
  });

  it("lists restatements and slogans without a judgement", async () => {
    const answers = {targets: [target({headline: false, target: "T-7", role: "slogan", basis: "flow"})]};
    const page = await show(<TargetsPage />, {answers});
    const disclosures = [...page.querySelectorAll("details")];
    await act(async () => {
      for (const details of disclosures) details.open = true;
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(page.querySelector(".state")).toBeNull();
    expect(page.textContent).toContain("口号");
  });
});
