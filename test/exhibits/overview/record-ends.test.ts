import {describe, expect, it} from "vitest";
import {recordEnds} from "../../../src/exhibits/overview/record-ends.ts";
import {figure} from "../../domain/sample.ts";
import {reading} from "../reader.ts";
import {textsOf, told} from "../told.ts";

const total = (as_of: string, value: number, changes: object = {}) =>
  figure({
    observation: `T-${value}`,
    region: "370000",
    programme: "haopin",
    metric: "brands",
    as_of,
    value,
    ...changes,
  });

const totals = [total("2023-09-12", 328), total("2024-05-10", 427), total("2025-05", 523, {grade: "D"})];
const batch = {
  batch: "haopin-4",
  programme: "haopin",
  announced_on: "2025-05",
  metric: null,
  as_of: null,
  sized_on: null,
  source: "paper",
  grade: "B",
  published_on: "2025-05-13",
};

describe("where the record ends", () => {
  it("says beside the last total what the record holds since, and cites it", () => {
    const built = told(recordEnds, {"headline-totals": totals, "headline-batches": [batch]}, reading());
    const {after} = built.charts[0]!;
    expect(textsOf(after)).toEqual([
      expect.stringMatching(
        /^2024年5月10日之后的累计数未见公布，.*此后的记录：haopin-4已公布（2025年5月），新的累计数未见正式公布；另有523.*的说法（2025年5月，待核实，不用于判断）。$/,
      ),
    ]);
    expect(built.figures).toContain("T-523");
    expect(built.sources).toContain("paper");
  });

  it("says nothing of it to a reader of a day before", () => {
    const rows = {"headline-totals": totals, "headline-batches": [batch]};
    const built = told(recordEnds, rows, reading({on: "2025-04-30"}));
    expect(textsOf(built.charts[0]!.after).join()).not.toMatch(/此后的记录|523/);
  });
});
