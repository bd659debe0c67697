import {describe, expect, it} from "vitest";
import {targetsListed} from "../../../src/exhibits/targets/targets-list.ts";
import type {Built, Fold, Note} from "../../../src/exhibits/exhibit.ts";
import {plain} from "../../../src/exhibits/words.ts";
import type {Options} from "../../../src/reader/reader.ts";
import {reading} from "../reader.ts";
import {cellText} from "../told.ts";
import {targetAnswers} from "./target-answers.ts";

const answers = targetAnswers(
  [{target: "T-sx"}, [{observation: "O-sx", value: 120, as_of: "2025-01-06"}]],
  [
    {target: "T-plan", role: "interim", basis: "flow", due: "2025", period: "2025", value: 80},
    [{observation: "O-plan", kind: "flow", value: 85, as_of: "2025-12-31", period: "2025"}],
  ],
  [
    {target: "T-nation", region: "100000", due: "2027"},
    [{observation: "O-n", region: "100000", value: 210, as_of: "2025-06-30"}],
  ],
  [{target: "T-none", region: "330000"}],
  [
    {target: "T-other", region: "330000", definition: "narrow"},
    [{observation: "O-wide", region: "330000", definition: "wide"}],
  ],
  [{target: "T-slogan", region: "430000", role: "slogan"}],
);

function told(options: Partial<Options> = {}): Built {
  return targetsListed.build(answers, reading(options))!;
}

const notesOf = ({charts}: Built): Note[] => charts.flatMap(({before = []}) => before);
const folds = (built: Built) => notesOf(built).filter((note): note is Fold => note.kind === "fold");
const summaries = (built: Built) =>
  folds(built).map(({summary, count, open}) => `${summary}${plain(count ?? [])}${open ? " open" : ""}`);
const rowsOf = (notes: readonly Note[]) =>
  notes.flatMap((note) =>
    note.kind === "table" ? note.table.rows.map(({cells}) => cells.map(cellText).join("|")) : [],
  );

describe(targetsListed.id, () => {
  it("lists what can be judged by province, and folds the rest with a count and the reason", () => {
    const built = told();
    expect(built.charts.map(({key, heading}) => [key, plain(heading)])).toEqual([
      ["choices", ""],
      ["140000", "140000（2项）"],
      ["elsewhere", ""],
      ["apart", ""],
    ]);
    expect(summaries(built)).toEqual([
      "全国和其他地区（1项）",
      "暂不能判断：未见同口径数据（1项）",
      "暂不能判断：公布数字的口径不同（1项）",
      "只列出、不评进度：口号（1项）",
    ]);
    expect(built.charts[0]?.before).toEqual([{kind: "control", control: {name: "target-choices"}}]);
  });

  it("says of a target where it stands, and calls a plan so", () => {
    expect(rowsOf(notesOf(told()))).toEqual([
      "jingpin · items|200product|2025年|已到期，结果未见公布 最新为120product（2025年1月6日，距评估日1年10个月）。|查看路径",
      "jingpin · items 阶段计划|80product|2025年|已达到 85product（2025年12月31日）。|",
    ]);
  });

  it("says once that a target cannot be judged, and shows what was published instead", () => {
    const [, none, other] = folds(told());
    expect(rowsOf(none!.notes)).toEqual(["330000 · jingpin · items|200product|2025年"]);
    expect(rowsOf(other!.notes)).toEqual([
      "330000 · jingpin · items · narrow|200product|2025年|目标口径为“narrow”，公布的100product（2024年6月30日）为“wide”。",
    ]);
  });

  it("opens what the reader asks for", () => {
    expect(summaries(told({judged: "cannot"}))).toEqual([
      "暂不能判断：未见同口径数据（1项） open",
      "暂不能判断：公布数字的口径不同（1项） open",
    ]);
    expect(summaries(told({judged: "listed"}))).toEqual(["只列出、不评进度：口号（1项） open"]);
    expect(summaries(told({place: "elsewhere"}))).toEqual(["全国和其他地区（1项） open"]);
    expect(told({judged: "all"}).charts.map(({key}) => key)).toContain("140000");
  });

  it("says that nothing fits", () => {
    const built = told({place: "140000", judged: "listed"});
    expect(built.charts.map(({key}) => key)).toEqual(["choices", "none"]);
  });

  it.each<[Partial<Options>, string]>([
    [{}, "3项目标可以判断：已达到2项；已到期，结果未见公布1项"],
    [{judged: "cannot"}, "2项目标暂不能判断：未见同口径数据1项；公布数字的口径不同1项"],
    [{judged: "listed"}, "1项只列出、不评进度：口号1项"],
    [{judged: "all"}, "共6项目标：可以判断3项；暂不能判断2项；只列出1项"],
    [{place: "elsewhere"}, "全国和其他地区 · 1项目标可以判断：已达到1项"],
    [{state: "met"}, "2项目标可以判断：已达到2项"],
    [{judged: "all", due: "2027", level: "country"}, "2027年 · 全国 · 共1项目标：可以判断1项"],
    [{place: "140000", judged: "listed"}, "没有符合条件的目标"],
  ])("says in its title what is listed under %j", (options, title) => {
    expect(plain(told(options).title)).toBe(title);
  });

  it("tells what the total rose by around a plan nobody published a figure of, and that it judges nothing", () => {
    const plan = {role: "interim", basis: "flow", due: "2024", period: "2024", value: 40} as const;
    const built = targetsListed.build(
      targetAnswers(
        [
          {...plan, target: "T-2024", set_on: "2024-03-12"},
          [{observation: "O-2023", kind: "flow", period: "2023"}],
        ],
        [
          {target: "T-all"},
          [
            {observation: "O-79", value: 79, as_of: "2024-03-12"},
            {observation: "O-120", value: 120, as_of: "2025-01-06"},
          ],
        ],
      ),
      reading(),
    )!;
    expect(rowsOf(notesOf(built)).find((row) => row.includes("阶段计划"))).toContain(
      "已到期，结果未见公布 未见当期数字。2024年3月12日至2025年1月6日累计数增加41product（推算），起止日期与2024年不合，不据以判断。",
    );
    expect(built.figures).toEqual(expect.arrayContaining(["O-79", "O-120"]));
  });

  it("has in its table every target listed with its state or reason", () => {
    expect(told().table.rows.map(({key, cells}) => `${key} ${cellText(cells.at(-1)!)}`)).toEqual([
      "T-sx 已到期，结果未见公布",
      "T-plan 已达到",
      "T-nation 已达到",
      "T-none 暂不能判断：未见同口径数据",
      "T-other 暂不能判断：公布数字的口径不同",
      "T-slogan 只列出、不评进度",
    ]);
  });
});
