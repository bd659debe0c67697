// @vitest-environment jsdom
import {act} from "react";
import {describe, expect, it} from "vitest";
import {comparabilityTable} from "../../../src/model/comparability-table.ts";
import {judgementTable} from "../../../src/model/judgement-table.ts";
import {namesOf} from "../../../src/model/names.ts";
import {columnsOfJudgements} from "../../../src/pages/data/judgement-columns.ts";
import {ComparabilityTable, JudgementsTable} from "../../../src/pages/data/judged-tables.tsx";
import {columnsOfPairs, pairWords} from "../../../src/pages/data/pair-columns.ts";
import {answersOf} from "../../exhibits/answers.ts";
import {announced, figure, subject, target} from "../../domain/sample.ts";
import {show, type Answers} from "../show.tsx";

const totals = [
  subject({observation: "O-40", value: 40, as_of: "2023-04-27"}),
  subject({observation: "O-79", value: 79, as_of: "2024-03-12"}),
  subject({observation: "O-D", value: 90, as_of: "2024-03-12", grade: "D"}),
  subject({observation: "O-late", value: 120, as_of: "2025-01-06"}),
];

const answers: Answers = {
  targets: [
    target(),
    target({target: "T-2", role: "forecast"}),
    target({target: "T-3", set_on: "2027-01-01", published_on: "2027-01-01"}),
  ],
  "target-figures": [{...figure({observation: "O-79", value: 79, as_of: "2024-03-12"}), target: "T-1"}],
  programmes: [{programme: "jingpin", region: "140000", started: "2021-07-30", closed: false}],
  subjects: totals,
  announcements: [{...announced({programme: "jingpin", metric: "items"}, "2024-03-12"), batch: "jingpin-2"}],
};

const found = (page: Element) => page.querySelector(".browser output")?.textContent;

async function compared(page: Element) {
  while (!page.querySelector(".browser")) await act(() => new Promise((resolve) => setTimeout(resolve)));
}

const names = namesOf([], "zh");

describe(JudgementsTable, () => {
  it("lists every target known on the evaluation day", async () => {
    expect(found(await show(<JudgementsTable />, {answers, on: "2024-06-30"}))).toBe("显示2行，共2行");
    expect(found(await show(<JudgementsTable />, {answers, on: "2027-01-01"}))).toBe("显示3行，共3行");
  });

  it("says state and reason in words and opens what each number rests on", () => {
    const rows = judgementTable(answersOf(answers as Record<string, object[]>), "2024-06-30").map((row) => ({
      ...row,
      aim: target({target: row.target, role: row.target === "T-2" ? "forecast" : "target"}),
    }));
    const columns = columnsOfJudgements(names, "zh");
    const said = (id: string) => {
      const column = columns.find((one) => one.id === id)!;
      return rows.map((row) => [column.text(row), column.text(row) && column.evidence?.(row)]);
    };
    expect(said("state")).toEqual([
      ["落后序时进度", "target:T-1"],
      ["不判断", "target:T-2"],
    ]);
    expect(said("reason").map(([words]) => words)).toEqual(["", "预测"]);
    expect(said("figure")).toEqual([
      ["O-79", "O-79"],
      ["", ""],
    ]);
    expect(said("value").map(([words]) => words)).toEqual(["79product", ""]);
    expect(said("done")).toEqual([
      ["39.5%", "progress:T-1"],
      ["", ""],
    ]);
    expect(said("baseline")[0]).toEqual(["从零开始", "target:T-1"]);
  });
});

describe(ComparabilityTable, () => {
  it("lists every pair of sound totals known on the evaluation day", async () => {
    const page = await show(<ComparabilityTable />, {answers, on: "2024-06-30"});
    await compared(page);
    expect(found(page)).toBe("显示1行，共1行");
  });

  it("speaks English to whoever reads it", async () => {
    const page = await show(<ComparabilityTable />, {answers, on: "2026-11-20", language: "en"});
    await compared(page);
    expect(found(page)).toBe("3 of 3 rows");
  });

  it("says what was compared, the outcome and every reason", () => {
    const known = new Map(totals.map((row) => [row.observation, row]));
    const [row] = comparabilityTable(answersOf(answers as Record<string, object[]>), {
      operation: "rank",
      day: "2024-06-30",
      metric: null,
    });
    const words = pairWords(known, names, "zh")(row!);
    expect(
      columnsOfPairs(names, "zh").map((column) => [column.text(words), column.evidence?.(words)]),
    ).toEqual([
      ["items", undefined],
      ["O-40", "O-40"],
      ["140000 jingpin 40product（2023年4月27日）", "O-40"],
      ["O-79", "O-79"],
      ["140000 jingpin 79product（2024年3月12日）", "O-79"],
      ["不可比", undefined],
      [expect.stringContaining("2024年3月12日"), undefined],
    ]);
  });
});
