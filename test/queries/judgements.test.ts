import {beforeAll, describe, expect, it} from "vitest";
import {dateInterval} from "../../src/domain/date.ts";
import {isKnown} from "../../src/domain/figure.ts";
import {lead, type Progress} from "../../src/domain/pace.ts";
import {plansFor} from "../../src/domain/plans.ts";
import {groupBy} from "../../src/domain/series.ts";
import {isJudged, type Target} from "../../src/domain/target.ts";
import {track, type Track} from "../../src/domain/track.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {programmes} from "../../src/queries/programmes.ts";
import {targetFigures, type TargetFigure} from "../../src/queries/target-figures.ts";
import {targets} from "../../src/queries/targets.ts";
import {readData} from "../dataset/read-data.ts";
import {engineOver} from "../engine/engine-over.ts";
import {openNodeConnection} from "../engine/node-connection.ts";
import {opening} from "./fixture.ts";

const day = "2026-11-23";
const earlier = "2024-06-30";

let all: Target[];
let figures: Map<string, TargetFigure[]>;
let started: Map<string, string | null>;

beforeAll(async () => {
  const engine = engineOver(() => openNodeConnection(readData(), marts));
  all = await engine.rows(targets, {});
  figures = groupBy(await engine.rows(targetFigures, {}), ({target}) => target);
  started = new Map((await engine.rows(programmes, {})).map((row) => [row.programme, row.started]));
}, opening);

/** Every target known on a day, judged by the project's own data as the page judges them. */
function judged(evaluationDay: string): Track[] {
  return all
    .filter((aim) => isJudged(aim) && isKnown(aim, evaluationDay))
    .map((aim) => track(aim, figures.get(aim.target) ?? [], evaluationDay, foundedOf(aim)));
}

const foundedOf = ({programme}: Target) => (programme && started.get(programme)) || null;

const entry = (id: string, evaluationDay = day) =>
  judged(evaluationDay).find(({target}) => target.target === id)!;

function measured({progress}: Track): Progress {
  if (progress.kind === "unknown") throw new Error(progress.reason);
  return progress.progress;
}

/** Share done and share of time in whole percent, and the points between them. */
function standing(found: Progress): [done: number, elapsed: number, lead: number] {
  const elapsed = (found.elapsed.low + found.elapsed.high) / 2;
  return [Math.round(found.done * 100), Math.round(elapsed * 100), Math.round(lead(found))];
}

describe("on 23 November 2026", () => {
  it("Shanxi's about 200 is past due without a result: 120 of January 2025, 60 % done at 78 % of the time", () => {
    const found = entry("SX-T-001");
    expect(found).toMatchObject({
      state: "due_passed_unknown",
      judgement: {
        kind: "due_passed_unknown",
        figure: {observation: "SX-O-011", value: 120, as_of: "2025-01-06"},
      },
    });
    expect(standing(measured(found))).toEqual([60, 78, -18]);
    expect(measured(found).neededSinceNewest!.perMonth).toBeCloseTo(6.8, 1);
    expect(measured(found).neededFromNow).toBeNull();
  });

  it("Hunan's about 300 is past due: 73, 24 % done at about 59 % of the time", () => {
    const found = entry("hn-t01");
    expect(found).toMatchObject({state: "due_passed_unknown", judgement: {figure: {value: 73}}});
    const [done, elapsed] = standing(measured(found));
    expect([done, elapsed]).toEqual([24, 59]);
  });

  it("Zhejiang's 4,000 standards are past due: 3,923, 92 % done at 75 % of the time", () => {
    const found = entry("ZJ-T-001");
    expect(found).toMatchObject({
      state: "due_passed_unknown",
      judgement: {figure: {value: 3923, as_of: "2025-03-31"}},
    });
    expect(measured(found).baseline).toMatchObject({kind: "figure", value: 3029, to: "2022-12-31"});
    expect(standing(measured(found)).slice(0, 2)).toEqual([92, 75]);
  });

  it("no year of Zhejiang's 300 enterprises a year was published", () => {
    const {judgement, state} = entry("ZJ-T-003");
    const unpublished = {kind: "due_passed_unknown", figure: null};
    expect([judgement, state]).toEqual([
      {kind: "yearly", years: ["2023", "2024", "2025"].map((year) => ({year, judgement: unpublished}))},
      "due_passed_unknown",
    ]);
  });

  it("Wenzhou's 15 mayor's awards were met in 2013, by 12 and the 3 of that year", () => {
    expect(entry("ZJ-T-014")).toMatchObject({state: "met", judgement: {figure: {observation: "ZJ-O-281"}}});
  });

  it("Wenzhou's 100 brand enterprises are judged by its 83 of the year after", () => {
    expect(entry("ZJ-T-023")).toMatchObject({state: "missed", judgement: {figure: {value: 83}}});
  });

  it("Inner Mongolia's 200 product categories are not judged by kinds of product", () => {
    expect(entry("nat-t-0011")).toMatchObject({
      state: "unknown",
      judgement: {reason: "definition_break"},
    });
  });

  it("a rule that was revised and a report that misstates a decree are not judged", () => {
    const judgedIds = judged(day).map(({target}) => target.target);
    expect(judgedIds).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(hn-t20|SX-T-004)$/)]));
  });

  it("Shanxi's 20 farm brands a year are asked for in each year", () => {
    expect(entry("SX-T-014").target).toMatchObject({role: "yearly_flow", period: "2017/2021"});
  });

  it("Shandong's pass rate was last read 1.6 points below its target, which decides nothing", () => {
    expect(entry("sd-t14")).toMatchObject({
      state: "due_passed_unknown",
      judgement: {kind: "level", figure: {value: 94.4, as_of: "2025-12-15"}, points: -1.6, outcome: null},
    });
  });

  it("Hunan's first batch kept its ceiling: 73 of at most 100", () => {
    expect(entry("hn-t03")).toMatchObject({
      state: "kept",
      judgement: {kind: "kept", figure: {value: 73, batch: "hunan-mingpin-1"}},
    });
  });

  it("each of Qingdao's targets is judged or refused with a reason", () => {
    const said = judged(day)
      .filter(({target}) => target.region === "370200")
      .map(({target, state, judgement}) => [
        target.target,
        state,
        judgement.kind === "unknown" ? judgement.reason : judgement.kind,
      ]);
    expect(said.toSorted()).toEqual([
      ["sd-t01", "unknown", "no_figure"],
      ["sd-t02", "unknown", "no_figure"],
      ["sd-t03", "unknown", "no_figure"],
      ["sd-t04", "unknown", "no_figure"],
      ["sd-t05", "unknown", "no_figure"],
      ["sd-t06", "unknown", "no_figure"],
      ["sd-t07", "met", "met"],
      ["sd-t08", "due_passed_unknown", "level"],
      ["sd-t09", "unknown", "no_figure"],
      ["sd-t10", "unknown", "grade_d"],
    ]);
  });

  it("no judgement rests on a figure of another definition, population, split or unit, or of grade D", () => {
    for (const {target, judgement} of judged(day)) {
      if (!("figure" in judgement) || !judgement.figure) continue;
      const {metric, unit, definition, population, breakdown, member} = target;
      expect(judgement.figure).toMatchObject({metric, unit, definition, population, breakdown, member});
      expect(judgement.figure.grade).not.toBe("D");
    }
  });
});

describe("on 30 June 2024", () => {
  it("Shanxi stands at 79 of March 2024 and has a pace from then and from now", () => {
    const found = entry("SX-T-001", earlier);
    expect(found).toMatchObject({
      state: "behind",
      judgement: {kind: "running", figure: {observation: "SX-O-009", value: 79, as_of: "2024-03-12"}},
    });
    // 121 are missing: 659 days from 12 March 2024 to the end of 2025, 549 from 30 June.
    expect(measured(found)).toMatchObject({
      neededSinceNewest: {perMonth: expect.closeTo(121 / (659 / 30.4375), 6), from: "2024-03-12"},
      neededFromNow: {perMonth: expect.closeTo(121 / (549 / 30.4375), 6), from: earlier},
    });
    expect(standing(measured(found)).slice(0, 2)).toEqual([40, 59]);
  });

  it("nothing published later is used anywhere", () => {
    const used = judged(earlier).flatMap(({judgement, progress, figures: own}) => [
      ...own,
      ...("figure" in judgement && judgement.figure ? [judgement.figure] : []),
      ...(judgement.kind === "unknown" ? judgement.instead : []),
      ...(progress.kind === "progress" ? [progress.progress.newest] : []),
    ]);
    expect(used.length).toBeGreaterThan(20);
    const late = used.filter(({published_on, as_of}) => dateInterval(published_on ?? as_of).to > earlier);
    expect(late).toEqual([]);
  });

  it("the plan of January 2025 is not yet known, nor drawn", () => {
    const then = judged(earlier);
    const known = then.map(({target}) => target.target);
    expect(known).toContain("SX-T-006");
    expect(known).not.toContain("SX-T-007");
    const ids = (tracks: Track[]) =>
      plansFor(
        tracks.find(({target}) => target.target === "SX-T-001")!,
        tracks,
      ).map(({target}) => target);
    expect([ids(then), ids(judged(day))]).toEqual([["SX-T-006"], ["SX-T-007"]]);
  });
});
