import {beforeAll, describe, expect, it} from "vitest";
import {entries} from "../../src/dataset/dataset.ts";
import type {BatchRecord, ObservationRecord} from "../../src/dataset/records.ts";
import {calendarOf, type Calendar, type Subject} from "../../src/domain/comparability.ts";
import {comparableGroups} from "../../src/domain/comparable-groups.ts";
import {compare, rankable} from "../../src/domain/compare.ts";
import {isKnown, isSound} from "../../src/domain/figure.ts";
import {normalise} from "../../src/domain/measure.ts";
import {choicesOf, seriesOf} from "../../src/domain/series-choice.ts";
import {groupBy} from "../../src/domain/series.ts";
import {presets} from "../../src/exhibits/compare/presets.ts";
import {announcements} from "../../src/queries/announcements.ts";
import {headlineSubjects} from "../../src/queries/headline-subjects.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {subjects as everySubject} from "../../src/queries/subjects.ts";
import {readData} from "../dataset/read-data.ts";
import {engineOver} from "../engine/engine-over.ts";
import {openNodeConnection} from "../engine/node-connection.ts";

let calendar: Calendar;
let subjects: Subject[];
let everyOne: Subject[];
let champions: Map<string, Subject>;

beforeAll(async () => {
  const engine = engineOver(() => openNodeConnection(readData(), marts));
  calendar = calendarOf(await engine.rows(announcements, {}), "2026-11-20");
  subjects = await engine.rows(headlineSubjects, {});
  const figures = await engine.rows(everySubject, {});
  everyOne = figures;
  champions = new Map(
    figures
      .filter(
        ({metric, kind, region}) =>
          metric === "single_champion_enterprises" && kind === "stock" && region.endsWith("0000"),
      )
      .map((row) => [`${row.region}/${row.value}`, row]),
  );
});

const tables = new Map(readData().map((table) => [table.resource.name, table]));
const records = {
  batches: entries<BatchRecord>(tables.get("batches")).map(({record}) => record),
  observations: entries<ObservationRecord>(tables.get("observations")).map(({record}) => record),
};

const pairsOfOneMetric = (rows: readonly Subject[]) =>
  [...groupBy(rows, ({metric}) => metric).values()].flatMap((members) =>
    members.flatMap((a, index) => members.slice(index + 1).map((b) => [a, b] as const)),
  );

const subject = (programme: string, metric: string) =>
  subjects.findLast((candidate) => candidate.programme === programme && candidate.metric === metric)!;

describe(rankable, () => {
  it("refuses certified items of Shanxi beside enterprises of Zhejiang for at least three reasons", () => {
    const {outcome, reasons} = rankable(
      subject("shanxi-jingpin", "certified_items"),
      subject("pinzibiao", "certified_enterprises"),
      calendar,
    );
    expect(outcome).toBe("not_comparable");
    expect(reasons.map(({code}) => code)).toEqual(
      expect.arrayContaining(["metric", "counted", "definition_unstated"]),
    );
  });

  it("refuses single champions of Shandong before batch nine beside those of Zhejiang after it", () => {
    const {outcome, reasons} = rankable(champions.get("370000/235")!, champions.get("330000/278")!, calendar);
    expect(outcome).toBe("not_comparable");
    expect(reasons.map(({code}) => code)).toContain("batch_between");
  });

  it("allows single champions of both provinces after batch nine", () => {
    const {outcome} = rankable(champions.get("370000/274")!, champions.get("330000/278")!, calendar);
    expect(outcome).toBe("comparable");
  });

  it.each([
    ["430000/72", "430000/94"],
    ["330000/114", "330000/278"],
    ["370000/107", "370000/274"],
  ])("allows the single champions %s and %s as one trend", (before, after) => {
    const {outcome, reasons} = compare("trend", champions.get(before)!, champions.get(after)!, calendar);
    expect([outcome, reasons]).toEqual(["comparable", []]);
  });

  it("finds no two headline series of different programmes comparable", () => {
    const newest = [...groupBy(subjects, ({programme, metric}) => `${programme}/${metric}`).values()].map(
      (rows) => rows.at(-1)!,
    );
    const allowed = newest.flatMap((a, index) =>
      newest
        .slice(index + 1)
        .filter((b) => b.programme !== a.programme && rankable(a, b, calendar).outcome !== "not_comparable")
        .map((b) => `${a.observation} ${b.observation}`),
    );
    expect(allowed).toEqual([]);
  });

  it("cites of every two totals of one metric only an announced batch of a programme that one of them counts", () => {
    const {batches, observations} = records;
    const told = new Set(observations.filter(({status}) => status === "published").map(({batch}) => batch));
    const proposed = new Set(observations.map(({batch}) => batch).filter((batch) => !told.has(batch)));
    const runBy = new Map(batches.map(({batch, programme}) => [batch, programme]));
    const totals = everyOne.filter(({kind}) => kind === "stock");
    const cited = pairsOfOneMetric(totals).flatMap(([a, b]) =>
      rankable(a, b, calendar)
        .reasons.filter(({code}) => code === "batch_between")
        .map((reason) => ({a, b, batch: reason.b})),
    );
    const own = ({a, b, batch}: (typeof cited)[number]) =>
      [a.programme, b.programme].includes(runBy.get(batch)!) && !proposed.has(batch);
    expect(cited.length).toBeGreaterThan(500);
    expect(cited.filter((one) => !own(one))).toEqual([]);
  });

  it.each([
    ["Jinan's 54 and Qingdao's 51 listed brands, over another list of Qingdao's own", "sd-o112", "sd-o116"],
    ["Shandong's governor awards of two cities, over a batch of Hunan's", "sd-o180", "sd-o179"],
  ])("does not refuse %s", (_what, a, b) => {
    const found = [a, b].map((id) => everyOne.find(({observation}) => observation === id)!);
    const {reasons} = rankable(found[0]!, found[1]!, calendar);
    expect(reasons.map(({code}) => code)).not.toContain("batch_between");
  });

  it("calls for caution where neither says by which definition: 543 and 1,163 little giants of one day", () => {
    const [one, other] = ["nat-o-0201", "nat-o-0196"].map((id) =>
      everyOne.find(({observation}) => observation === id),
    );
    expect(rankable(one!, other!, calendar)).toEqual({
      outcome: "caution",
      reasons: [{code: "definition_unstated", outcome: "caution", a: "", b: ""}],
    });
  });

  it.each(Object.entries(presets))("has every series that the question %s names", (_question, {series}) => {
    const usable = everyOne.filter((row) => isKnown(row, "2026-11-20") && isSound(row));
    const {choices, missing} = choicesOf(series, seriesOf(usable));
    expect(missing).toEqual([]);
    expect(choices).toHaveLength(series.length);
  });

  it("ranks the four provinces by time-honoured brands, and per million residents of one year", () => {
    const usable = everyOne.filter((row) => isKnown(row, "2026-11-20") && isSound(row));
    const four = choicesOf(presets.time_honoured.series, seriesOf(usable)).choices.map((one) => one.subject);
    expect(four.map(({region, value}) => [region, value])).toEqual([
      ["140000", 37],
      ["430000", 31],
      ["330000", 124],
      ["370000", 91],
    ]);
    expect(comparableGroups(four, "rank", calendar).refused).toEqual([]);
    const perMillion = normalise("per_million", four, usable);
    expect(perMillion.map((one) => one?.denominator.as_of.slice(0, 4))).toEqual([
      "2023",
      "2023",
      "2023",
      "2023",
    ]);
  });
});
