import {describe, expect, it} from "vitest";
import {seriesPanels} from "../../src/domain/panels.ts";
import {endOf, sequelOf, type AnnouncedBatch} from "../../src/domain/sequel.ts";
import {figure} from "./sample.ts";

const total = (as_of: string, value: number, changes: object = {}) =>
  figure({observation: `${as_of}-${value}`, programme: "haopin", metric: "brands", as_of, value, ...changes});

const batch = (announced_on: string, changes: Partial<AnnouncedBatch> = {}): AnnouncedBatch => ({
  batch: announced_on,
  programme: "haopin",
  announced_on,
  metric: null,
  as_of: null,
  sized_on: null,
  source: "gov",
  grade: "B",
  published_on: announced_on,
  ...changes,
});

const sized = (metric: string, sized_on = "2025-05"): AnnouncedBatch =>
  batch("2025-05", {metric, as_of: "2025-05", sized_on});

const [panel] = seriesPanels([total("2024-05-10", 427), total("2024-11-11", 427)]);
const after = (
  batches: AnnouncedBatch[],
  totals: Parameters<typeof sequelOf>[1]["totals"] = [],
  day = "2026-11-30",
) => sequelOf(endOf(panel!), {batches, totals}, day);

describe(sequelOf, () => {
  it.each<[string, AnnouncedBatch, number]>([
    ["announced after the last time the total was stated", batch("2025-05"), 1],
    ["announced on that day", batch("2024-11-11"), 0],
    ["announced before", batch("2024-05-10"), 0],
    ["of a year in part of which the total was stated", batch("2024"), 0],
    ["of the same metric", sized("brands"), 1],
    ["of which another metric has the size", sized("standards"), 0],
    ["of another programme", batch("2025-05", {programme: "jingpin"}), 0],
    ["nobody had read of by then", batch("2025-05", {published_on: "2026-12"}), 0],
  ])("tells of a batch %s: %#", (_case, one, times) => {
    expect(after([one]).batches).toHaveLength(times);
  });

  it("tells of a batch once, by the sizes of it that were known on the day", () => {
    const sizes = [sized("standards"), sized("brands"), sized("brands", "2026-12")];
    expect(after(sizes).batches).toEqual([sizes[0]]);
    const standards = sized("standards", "2026-01");
    expect(after([standards], [], "2025-12-31").batches).toEqual([standards]);
    expect(after([standards], [], "2026-01-31").batches).toEqual([]);
    expect(after([sized("standards"), sized("brands", "2026-12")]).batches).toEqual([]);
  });

  it.each<[string, object, number]>([
    ["of grade D", {grade: "D"}, 1],
    ["only proposed", {status: "proposed"}, 1],
    ["that is sound, which the series draws itself", {}, 0],
    ["of a city", {grade: "D", region: "370200"}, 0],
    ["of a part only", {grade: "D", breakdown: "type", member: "service"}, 0],
    ["that is an addition", {grade: "D", kind: "flow"}, 0],
    ["of another metric", {grade: "D", metric: "firms"}, 0],
    ["published after the evaluation day", {grade: "D", published_on: "2026-12-01"}, 0],
  ])("tells of a later total %s: %#", (_case, changes, times) => {
    expect(after([], [total("2025-05", 523, changes)]).reported).toHaveLength(times);
  });

  it("tells of no total that may be older", () => {
    expect(after([], [total("2024", 523, {grade: "D"})]).reported).toEqual([]);
  });
});
