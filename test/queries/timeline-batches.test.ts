import {beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../src/engine/engine.ts";
import {timelineBatches} from "../../src/queries/timeline-batches.ts";
import {opening, openFixture} from "./fixture.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFixture({
    batches: `
      batch,     programme,   number, announced_on, source
      jingpin-1, jingpin,     1,      2023-04-27,   paper
      jingpin-2, jingpin,     2,      2024-03-12,   gov
      jingpin-3, jingpin,     3,      ,             rumour
      minor-1,   small-brand, 1,      2024,         copy
      award-5,   zhiliang,    5,      2025-09-16,   gov`,
  });
}, opening);

describe(timelineBatches.name, () => {
  it("lists every batch, newest first and the undated last, whatever its grade", async () => {
    const rows = await engine.rows(timelineBatches, {});
    expect(rows.map(({batch, region, grade}) => [batch, region, grade])).toEqual([
      ["award-5", "100000", "A"],
      ["jingpin-2", "140000", "A"],
      ["minor-1", "140000", "C"],
      ["jingpin-1", "140000", "B"],
      ["jingpin-3", "140000", "D"],
    ]);
  });

  it("tells the batches of a headline programme from others", async () => {
    const rows = await engine.rows(timelineBatches, {});
    expect(rows.filter(({headline}) => headline).map(({programme}) => programme)).toEqual([
      "jingpin",
      "jingpin",
      "jingpin",
    ]);
  });
});
