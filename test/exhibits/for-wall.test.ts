import {describe, expect, it} from "vitest";
import type {Built, Panel, Table} from "../../src/exhibits/exhibit.ts";
import {forWall} from "../../src/exhibits/for-wall.ts";
import {say} from "../../src/exhibits/words.ts";

const table = (path: string): Table => ({
  caption: "",
  columns: ["target", {title: "due", short: true}, {title: "path", short: true, leads: true}],
  rows: [{key: "one", cells: [say("约200个"), say("2025年"), say(path)]}],
});
const panel = (key: string, about: Partial<Panel> = {}): Panel => ({key, heading: [], charts: [], ...about});
const built: Built = {
  title: say("finding"),
  subtitle: [],
  layout: "page",
  charts: [],
  apart: [],
  summary: [],
  caveats: [],
  table: table("查看路径"),
  figures: [],
  sources: [],
};

describe(forWall, () => {
  it("leaves out what only leads elsewhere on the page, in folds too", () => {
    const fold = {kind: "fold", summary: "", notes: [{kind: "table", table: table("a")}]} as const;
    const told = forWall({...built, layout: "single", charts: [panel("all", {after: [fold]})]});
    const [after] = told.charts[0]!.after!;
    const inside = after?.kind === "fold" ? after.notes[0] : undefined;
    for (const one of [told.table, inside?.kind === "table" ? inside.table : null]) {
      expect(one?.columns).toEqual(["target", {title: "due", short: true}]);
      expect(one?.rows[0]?.cells).toHaveLength(2);
    }
  });

  it("tells of a province first what is its own, and leaves out no part", () => {
    const keys = ["numbers", "road", "honoured", "champions", "awards", "decisions"];
    const told = forWall({...built, charts: keys.map((key) => panel(key))});
    expect(told.charts.map(({key}) => key)).toEqual([
      "numbers",
      "road",
      "decisions",
      "awards",
      "honoured",
      "champions",
    ]);
    const order = forWall({...built, layout: "side", charts: keys.map((key) => panel(key))});
    expect(order.charts.map(({key}) => key)).toEqual(keys);
  });
});
