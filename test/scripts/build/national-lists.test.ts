import {appendFileSync, cpSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {runnerImport} from "vite";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {answering} from "../../../scripts/build/answers.ts";
import {readDataset} from "../../../scripts/build/dataset.ts";
import {nationalLists} from "../../../scripts/build/national-lists.ts";
import {provinces} from "../../../scripts/build/provinces.ts";
import {recordDays} from "../../../scripts/build/record-days.ts";
import {snapshot} from "../../../scripts/build/snapshot.ts";
import {readTables} from "../../../scripts/verify/folder.ts";
import {checkDataset} from "../../../src/dataset/check.ts";
import type {Language} from "../../../src/domain/view.ts";
import type {Built} from "../../../src/exhibits/exhibit.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {marts} from "../../../src/queries/marts/index.ts";
import {allRows} from "../../../src/snapshot/columnar.ts";
import {openNodeConnection} from "../../engine/node-connection.ts";
import {cellText, linksOf} from "../../exhibits/told.ts";
import {opening} from "../../queries/fixture.ts";

/** Rows of data for two more lists, the second without a name of its own, and for an award with a total. */
const added = {
  "national_lists.csv": [
    "little-giants,little_giant_enterprises,0,true,专精特新“小巨人”,Little Giants,工信部认定的企业,Enterprises recognised",
    "provincial-brands,time_honoured_provincial,3,false,,,各省认定的老字号,Brands recognised by a province",
  ],
  "metrics.csv": [
    "organisation_award,省级质量组织奖,Organisation prize,获奖数。,Prizes won.,award,award,count,up,awards",
  ],
  "observations.csv": [
    "ZJ-O-999,330000,zhejiang-government-award,organisation_award,,,,,teams,2,exact,2017,stated,,stock,published,false,false,," +
      "ZJ-O-999,zj-chinanews-20200925,2个,,",
  ],
  "shown_awards.csv": ["award-levels,organisation_award,0"],
};

/** A copy of the project's data with more rows. */
function folderWith(rows: Record<string, readonly string[]>): string {
  const folder = mkdtempSync(join(tmpdir(), "brandgauge-"));
  cpSync("data", folder, {recursive: true});
  for (const [file, lines] of Object.entries(rows))
    appendFileSync(join(folder, file), lines.map((line) => `${line}\n`).join(""));
  return folder;
}

/** Pages of the app over a data folder. */
async function appOver(folder: string) {
  const {module} = await runnerImport<typeof import("./exhibits.ts")>(
    resolve("test/scripts/build/exhibits.ts"),
    {
      configFile: false,
      logLevel: "error",
      plugins: [snapshot(folder), provinces(folder), recordDays(folder), nationalLists(folder)],
    },
  );
  return module;
}

let folder: string;
let app: Awaited<ReturnType<typeof appOver>>;
let answer: ReturnType<typeof answering>;
beforeAll(async () => {
  folder = folderWith(added);
  app = await appOver(folder);
  const tables = readDataset(folder);
  answer = answering({tables, marts, open: () => openNodeConnection(tables, marts)});
}, opening);
afterAll(() => rmSync(folder, {recursive: true}));

/** An exhibit of the app over the folder with more rows, told from what those answer. */
async function told(id: string, language: Language): Promise<Built> {
  const answers: Record<string, readonly object[]> = {};
  for (const query of app.questions(id)) answers[query.name] = allRows(await answer(query.sql));
  const built = app.told(id, answers, language);
  if (!built) throw new Error(`${id} tells nothing`);
  return built;
}

const headings = ({charts}: Built) => charts.map(({heading}) => plain(heading));

describe("the project's own lists that provinces are compared by", () => {
  it("are exhibits of the overview by their codes, in the order of the data", async () => {
    const {overview} = await appOver("data");
    expect(overview.slice(2)).toEqual(["time-honoured", "single-champions"]);
  });
});

describe("rows of data", () => {
  it("break no rule", () => {
    expect(checkDataset(readTables(folder))).toEqual([]);
  });

  it("make a third list and a fourth, each in its place on the overview", () => {
    expect(app.overview.slice(2)).toEqual([
      "little-giants",
      "time-honoured",
      "single-champions",
      "provincial-brands",
    ]);
  });

  it("give a list its words, its totals and those per million residents", {timeout: opening}, async () => {
    const giants = await told("little-giants", "zh");
    expect(plain(giants.title)).toBe("专精特新“小巨人”：山东1,356家、湖南543家、山西132家");
    expect(plain(giants.subtitle)).toMatch(/^工信部认定的企业，各省最新公布的累计数。/);
    expect(headings(giants)).toEqual(["累计数（家）", "每百万常住人口（家，推算）"]);
    expect(giants.summary.flatMap(linksOf)).toEqual([
      ["1,356家", "nat-o-0197"],
      ["543家", "nat-o-0201"],
      ["132家", "nat-o-0203"],
      ["13.4", "per_million:nat-o-0197,nat-o-0092"],
      ["8.27", "per_million:nat-o-0201,add-o-0258"],
      ["3.81", "per_million:nat-o-0203,add-o-0519"],
    ]);
    // The definition is stated for one of the three only: side by side with a caution, and nobody leads.
    expect(giants.caveats.map(plain).join()).toMatch(/^慎比：/);
    expect(giants.table.columns).toHaveLength(6);
  });

  it("give it its words in English", {timeout: opening}, async () => {
    const giants = await told("little-giants", "en");
    expect(plain(giants.title)).toMatch(/^Little Giants: Shandong 1,356, Hunan 543, Shanxi 132/);
    expect(plain(giants.subtitle)).toMatch(/^Enterprises recognised: the newest published total/);
    expect(headings(giants)).toEqual(["Total (enterprises)", "Per million residents (computed)"]);
  });

  it("name a list by its metric where they do not say otherwise", {timeout: opening}, async () => {
    const brands = await told("provincial-brands", "zh");
    expect(plain(brands.title)).toMatch(/^省级老字号数：山东256个、湖南222个、山西51个/);
    expect(headings(brands)).toEqual(["累计数（个）"]);
  });

  it("put an award among the levels, in its place", {timeout: opening}, async () => {
    const {charts} = await told("award-levels", "zh");
    const [levels] = charts.flatMap(({before = []}) => before);
    if (levels?.kind !== "table") throw new Error("no table of levels");
    const [first, second] = levels.table.rows;
    expect(first?.cells.map(cellText)).toEqual(["省级质量组织奖", "未见公布", "2个团队2017年", "未见公布"]);
    expect(second?.key).toBe("china_quality_award");
  });
});
