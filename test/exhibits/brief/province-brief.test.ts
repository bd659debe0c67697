import {beforeAll, describe, expect, it} from "vitest";
import type {Answers} from "../../../src/engine/answers.ts";
import {provinceBrief} from "../../../src/exhibits/brief/province-brief.ts";
import type {Built, Panel} from "../../../src/exhibits/exhibit.ts";
import {plain, type Words} from "../../../src/exhibits/words.ts";
import {realAnswers} from "../../pages/real-answers.ts";
import {opening} from "../../queries/fixture.ts";
import {answersOf} from "../answers.ts";
import {evidenceIn} from "../parts.ts";
import {reading} from "../reader.ts";

let all: Answers;
beforeAll(async () => {
  all = answersOf(await realAnswers());
}, opening);

function brief(region: string | null, change: Parameters<typeof reading>[0] = {}): Built {
  const told = provinceBrief.build(all, reading({...change, region}));
  if (!told) throw new Error("nothing told");
  return told;
}

const panel = ({charts}: Built, wanted: string): Panel => {
  const found = charts.find(({key}) => key === wanted);
  if (!found) throw new Error(`no panel ${wanted}`);
  return found;
};
const itemsOf = (built: Built, wanted: string): readonly Words[] => {
  const list = panel(built, wanted).before?.find((note) => note.kind === "list");
  return list?.kind === "list" ? list.items : [];
};
const provinces = ["140000", "430000", "330000", "370000"];

describe("the page of a province", () => {
  it("is of the one asked for, else of the first chosen, whichever are chosen", () => {
    expect(brief("430000").region).toBe("430000");
    expect(brief(null).region).toBe("140000");
    expect(brief(null, {regions: ["330000"]}).region).toBe("330000");
    expect(brief("370000", {regions: ["140000"]}).region).toBe("370000");
  });

  it.each(provinces)("tells of %s five numbers and the five newest decisions, newest first", (region) => {
    const built = brief(region);
    expect(itemsOf(built, "numbers")).toHaveLength(5);
    expect(itemsOf(built, "decisions")).toHaveLength(5);
    for (const words of itemsOf(built, "numbers")) expect(words[0]?.evidence).toBeTruthy();
    const dates = built.table.rows.map(({cells: [date]}) => plain(date as Words).slice(0, 4));
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it("says in its title what became of the target and how far from schedule it is", () => {
    const title = plain(brief("140000").title);
    expect(title).toMatch(/^山西 · 山西精品：.*结果未见公布.*18个百分点$/);
    expect(plain(brief("370000").title)).toMatch(/未设数量目标/);
  });

  it("draws the road to the target, and steps where there is none", () => {
    expect(panel(brief("430000"), "road").charts.map(({chart}) => chart.kind)).toEqual(["path"]);
    expect(panel(brief("370000"), "road").charts.map(({chart}) => chart.kind)).toEqual(["steps"]);
  });

  it("shows the other provinces pale in the national lists", () => {
    const [bars] = panel(brief("430000"), "time_honoured_national").charts;
    if (bars?.chart.kind !== "bars") throw new Error("no bars");
    const coloured = bars.chart.bars.filter(({colour}) => colour !== "backdrop");
    expect(coloured.map(({colour}) => colour)).toEqual(["region:430000"]);
    expect(bars.chart.bars.length).toBeGreaterThan(2);
  });

  it("says why the province stands in no order where it may not", () => {
    const notes = panel(brief("140000"), "single_champion_enterprises").after ?? [];
    expect(notes.flatMap((note) => (note.kind === "text" ? plain(note.words) : [])).join()).toMatch(
      /山西为18家/,
    );
  });

  it.each(provinces)("numbers its documents once each, and refers to every one of them (%s)", (region) => {
    const built = brief(region);
    expect(built.sourceNotes).toHaveLength(built.sources.length);
    const referred = evidenceIn([built.subtitle, built.charts]).filter((id) => id.startsWith("source:"));
    for (const id of referred) expect(built.sources).toContain(id.slice("source:".length));
    const words = JSON.stringify(itemsOf(built, "numbers")[0]);
    expect(words).toContain('"[1]"');
  });

  it("says once that no award was published, and tells those that were", () => {
    const awards = (region: string) =>
      (panel(brief(region), "awards").before ?? []).flatMap((note) =>
        note.kind === "text" ? [plain(note.words)] : [],
      );
    expect(awards("140000")).toEqual(["获奖数未见公布。"]);
    expect(awards("430000").join()).toMatch(/^湖南省省长质量奖第8届7个/);
  });

  it.each([
    ["140000", /^18.6%第一批“山西精品”入选率（按项，推算）/],
    ["370000", /^6.2%第三批好品山东入选率（申报按主体、入选按品牌，推算）/],
  ])("says of a rate what it counts (%s)", (region, rate) => {
    expect(itemsOf(brief(region), "numbers").map(plain)).toContainEqual(expect.stringMatching(rate));
  });

  it("does not follow what the reader chose on other pages", () => {
    const changed = brief("140000", {target: "ZJ-T-001", lane: "plans", span: "all"});
    expect(JSON.stringify(changed.charts)).toBe(JSON.stringify(brief("140000").charts));
  });

  it("knows nothing of later years", () => {
    const early = brief("430000", {on: "2024-06-30"});
    const dates = early.table.rows.map(({cells: [date]}) => (date as Words)[0]?.date ?? "");
    expect(dates.every((date) => date <= "2024-06-30")).toBe(true);
  });
});
