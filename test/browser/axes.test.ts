import {beforeAll, describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {axesOf, violations, type Axis, type Registry} from "./axes.ts";
import {go, unfold, useBrowser} from "./page.ts";
import {readRegistry} from "./registry.ts";

const visit = useBrowser();

let registry: Registry;
beforeAll(async () => {
  registry = await readRegistry();
});

const faults = (axes: readonly Axis[]) =>
  axes.flatMap((axis) => violations(axis, registry).map((fault) => `${axis.label}: ${fault}`));

const axis = (operation: string | null, ...evidence: string[]): Axis => ({
  label: "drawn",
  operation,
  evidence,
  bars: 1,
});

describe("no axis holds figures that may not be set together", () => {
  it.each(pages)("on %s", async (name) => {
    const page = await visit(`#/${name}`);
    await unfold(page);
    expect(faults(await axesOf(page))).toEqual([]);
  });

  it("on the pages of an earlier day", async () => {
    const page = await visit("#/certified?on=2025-11-01");
    for (const name of pages) {
      await go(page, `#/${name}?on=2025-11-01`);
      expect.soft(faults(await axesOf(page)), name).toEqual([]);
    }
  });
});

describe("the judge of an axis", () => {
  it.each<[string, Axis, string]>([
    ["235 of October beside 278 of December", axis("rank", "nat-o-0211", "nat-o-0206"), "batch_between"],
    ["items beside enterprises", axis("rank", "SX-O-011", "ZJ-O-271"), "counted"],
    ["a chart that does not say what it does", axis(null, "SX-O-011"), "declares no operation"],
    ["bars that claim to have no axis", axis("none", "SX-O-011"), "has bars"],
    ["two series on one line", axis("trend", "SX-O-001", "SX-O-002"), "metric"],
    ["a count beside a rate", axis("rank", "SX-O-011", "ratio:SX-O-001,SX-O-003"), "measure_missing"],
    ["items divided by enterprises", axis("rank", "ratio:SX-O-001,SX-O-004"), "counted"],
    [
      "a count beside the same per million",
      axis("rank", "nat-o-0206", "per_million:nat-o-0206,nat-o-0088"),
      "measure",
    ],
  ])("refuses %s", (_what, drawn, reason) => {
    expect(faults([drawn]).join()).toContain(reason);
  });

  it("allows 274 beside 278", () => {
    expect(faults([axis("rank", "nat-o-0212", "nat-o-0206")])).toEqual([]);
  });
});
