import {beforeAll, describe, expect, it} from "vitest";
import {calendarOf} from "../../src/domain/comparability.ts";
import {shanghaiToday} from "../../src/domain/date.ts";
import {pages} from "../../src/domain/view.ts";
import {createEngine} from "../../src/engine/engine.ts";
import {announcements} from "../../src/queries/announcements.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {subjects} from "../../src/queries/subjects.ts";
import {targets} from "../../src/queries/targets.ts";
import {readData} from "../dataset/read-data.ts";
import {openNodeConnection} from "../engine/node-connection.ts";
import {axesOf, violations, type Axis, type Registry} from "./axes.ts";
import {go, unfold, useBrowser} from "./page.ts";

const visit = useBrowser();

let registry: Registry;
beforeAll(async () => {
  const engine = createEngine(() => openNodeConnection(readData(), marts));
  registry = {
    subjects: new Map((await engine.rows(subjects, {})).map((row) => [row.observation, row])),
    targets: new Map((await engine.rows(targets, {})).map((row) => [row.target, row])),
    calendar: calendarOf(await engine.rows(announcements, {}), shanghaiToday(new Date())),
  };
}, 60_000);

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
