import {describe, expect, it} from "vitest";
import type {Happened} from "../../../src/exhibits/exhibit.ts";
import {timelineLooks} from "../../../src/exhibits/timeline/looks.ts";
import {timelineRecords} from "../../../src/exhibits/timeline/records.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {timeline} from "../../../src/model/timeline.ts";
import type {View} from "../../../src/reader/view.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {cellText, linksOf, told} from "../told.ts";
import {rows} from "./sample.ts";

const records = (change: Partial<View> = {}, answers: typeof rows = rows) =>
  told(timelineRecords, answers, reading(change));

function yearsOf(change: Partial<View> = {}) {
  const notes = records(change).charts.flatMap(({before = []}) => before);
  return notes.flatMap((note) => (note.kind === "years" ? note.years : []));
}

const happened = (change: Partial<View> = {}): Happened[] =>
  yearsOf(change).flatMap(({happenings}) => happenings);
const titles = (change: Partial<View> = {}) => happened(change).map(({title}) => title);
const record = (title: string) => happened().find((one) => one.title.includes(title))!;

describe("the records of the timeline", () => {
  it("are told newest first, six of them open and the others by year, without other provinces", () => {
    expect(titles()).toEqual([
      "工作报告",
      "质量月启动",
      "质量强市方案",
      "第一批山西精品",
      "质量强国建设纲要",
      "首批专业镇",
      "关于打造公用品牌的意见",
      "暂行办法",
    ]);
    expect(yearsOf().map(({name, open}) => [name, open])).toEqual([
      ["最近", true],
      ["2021年", false],
      ["日期未见公布", false],
    ]);
  });

  it("are headed by the newest, with a word where that is unverified", () => {
    const {title} = records();
    expect(plain(title)).toBe("最近的一件：2026年1月27日，山西，工作报告（待核实）");
    expect(linksOf(title).map(([words]) => words)).toEqual(["工作报告"]);
    const verified = rows["policy-list"].filter(({grade}) => grade !== "D");
    expect(plain(records({}, {...rows, "policy-list": verified}).title)).toBe(
      "最近的一件：2025年9月5日，湖南，质量月启动",
    );
  });

  it("are as many as the page counts", () => {
    expect(timeline(answersOf(rows), reading()).entries).toHaveLength(8);
  });

  it("open the policy, the batch's figure or its source", () => {
    expect(record("公用品牌").evidence).toBe("policy:P-1");
    expect(record("第一批")).toMatchObject({evidence: "O-40", region: "140000", place: "山西", sort: "批次"});
    expect(record("第一批").added.map(plain)).toEqual(["本批40个"]);
    expect(record("第一批").added.flatMap(linksOf)).toEqual([["40个", "O-40"]]);
    expect(record("专业镇")).toMatchObject({evidence: "source:paper", added: []});
  });

  it("name the document and who issued it, else who reported it, and what is not verified", () => {
    expect(record("公用品牌").by).toBe("晋政发〔2021〕24号 · 山西省人民政府");
    expect(record("专业镇").by).toContain("据山西日报");
    expect(record("工作报告").by).toContain("待核实");
  });

  it("name the other documents that tell the same, each opening its record", () => {
    expect(plain(record("公用品牌").also)).toBe("另见日报转载");
    expect(linksOf(record("公用品牌").also)).toEqual([["日报转载", "source:daily"]]);
    expect(record("第一批").also).toEqual([]);
  });

  it("keep cities with their province and the country with every choice", () => {
    const shown = titles({regions: ["140000"]});
    expect(shown).toContain("质量强市方案");
    expect(shown).toContain("质量强国建设纲要");
    expect(shown).not.toContain("质量月启动");
  });

  it("go back to the first record when asked for all years, and say otherwise where the earlier ones are", () => {
    expect(titles({span: "all"})).toContain("质量奖办法");
    expect(plain(records().subtitle)).toContain("更早的记录见“全部”。");
    expect(plain(records({span: "all"}).subtitle)).not.toContain("更早的记录");
  });

  it("are of one kind only when asked for it", () => {
    expect(titles({lane: "plans"})).toEqual(["质量强市方案", "质量强国建设纲要"]);
  });

  it("tell nothing later than the evaluation day, and no description before its source is out", () => {
    const on = "2021-08-01";
    expect(titles({on})).toEqual(["关于打造公用品牌的意见"]);
    expect(happened({on})[0]!.what).toBe("");
    expect(records({on}).table.rows.flatMap(({cells}) => cells.map(cellText))).not.toContain(
      "到2025年形成200个左右。",
    );
    expect(happened({on: "2021-08-02"})[0]!.what).toBe("到2025年形成200个左右。");
  });

  it("stand in the table too, numbers of a description opening its record", () => {
    const row = records().table.rows.find(({key}) => key === "policy:P-1")!;
    expect(row.cells.map(cellText)).toEqual([
      "2021年7月30日",
      "山西",
      "法令",
      "关于打造公用品牌的意见",
      "到2025年形成200个左右。",
      "",
      "晋政发〔2021〕24号",
      "山西省人民政府",
      "A级",
    ]);
    const batch = records().table.rows.find(({key}) => key === "batch:jingpin-1")!;
    expect(cellText(batch.cells[5]!)).toBe("40个");
    expect(linksOf(row.cells[4] as Parameters<typeof linksOf>[0])).toEqual([
      ["到2025年形成200个左右。", "policy:P-1"],
    ]);
  });

  it("cite the figures of the batches and every document", () => {
    expect(records().figures).toEqual(["O-40"]);
    expect(records().sources).toEqual(["gov", "paper"]);
  });

  it("lead to all years and to each kind", () => {
    expect(timelineLooks()).toEqual([
      {span: "all"},
      {lane: "rules"},
      {lane: "plans"},
      {lane: "lists"},
      {lane: "events"},
    ]);
  });
});
