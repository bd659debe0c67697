import {describe, expect, it} from "vitest";
import {compareLegal} from "../../../src/exhibits/compare/legal.ts";
import {plain} from "../../../src/exhibits/words.ts";
import type {Options} from "../../../src/reader/reader.ts";
import {subject} from "../../domain/sample.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {cellText, textsOf, told} from "../told.ts";
import {headings, rows, series, shops} from "./sample.ts";

const legal = (options: Partial<Options> = {}, given: Parameters<typeof told>[1] = rows) =>
  told(compareLegal, given, reading(options));
const kinds = (built: ReturnType<typeof legal>) =>
  built.charts.map(({charts}) => charts.map(({chart}) => chart.kind).join());

describe("what may be compared", () => {
  it("is drawn: programmes that count other things by the progress of each", () => {
    const built = legal();
    expect(plain(built.title)).toBe("可以改比序时进度");
    expect(headings(built)).toEqual(["可比 序时进度"]);
    expect(kinds(built)).toEqual(["progress"]);
    expect(textsOf(built.charts[0]!.before)).toEqual(["各比各的目标，可以并列"]);
    expect(built.sources).toEqual(["gov", "paper", "notice", "decree", "plan"]);
  });

  it("names what may not, and whose number is lacking", () => {
    expect(legal().apart.map(plain)).toEqual([
      "入选率：mingpin · brands没有公布完整的申报与入选数。",
      "每千亿元地区生产总值：都没有同年的地区生产总值。",
      "每百万常住人口：都没有同年的常住人口。",
    ]);
  });

  it("says that size is not what keeps two apart", () => {
    const people = (region: string) =>
      subject({
        observation: `P-${region}`,
        programme: null,
        mechanism: null,
        metric: "permanent_population",
        counts: "person",
        region,
        as_of: "2023-12-31",
      });
    const given = {...rows, subjects: [...rows.subjects, people("140000"), people("430000")]};
    expect(legal({}, given).apart.map(plain)).toContain(
      "按规模折算后仍不可比：前者统计产品或服务，后者统计品牌。",
    );
  });

  it("are other dates of the same series, which a link takes", () => {
    const given = {
      ...rows,
      subjects: [
        shops("330000", 124),
        shops("370000", 91),
        shops("370000", 60, {observation: "S-early", as_of: "2023-02-01"}),
      ],
    };
    const built = legal({series: ["370000.honoured.shops@2023-02-01", ...series("330000")]}, given);
    expect(headings(built)).toEqual(["换成可比的日期"]);
    expect(built.charts[0]!.heading[0]!.to).toMatchObject({
      series: ["370000.honoured.shops@2024-02-01", "330000.honoured.shops@2024-02-01"],
    });
    expect(built.subtitle).toEqual([]);
    expect(built.table.rows[0]!.cells.map(cellText).slice(0, 2)).toEqual([
      "换成可比的日期",
      "370000 · honoured · shops",
    ]);
  });

  it("is a part of its whole", () => {
    const given = {
      subjects: [
        subject({observation: "W"}),
        subject({observation: "P", breakdown: "type", member: "service", value: 20}),
      ],
    };
    const built = legal({series: ["140000.jingpin.items....type.service", "140000.jingpin.items"]}, given);
    expect(plain(built.title)).toBe("可以改比部分占整体");
    expect(kinds(built)).toEqual(["share"]);
  });

  it("is nothing where no measure has a number", () => {
    const inns = shops("330000", 5, {observation: "I", metric: "inns"});
    const given = {subjects: [shops("370000", 91), inns]};
    const built = legal({series: [...series("370000"), "330000.honoured.inns"]}, given);
    expect(plain(built.title)).toBe("换算以后也不能并列");
    expect(built.charts).toEqual([]);
    expect(built.apart.length).toBeGreaterThan(2);
  });

  it("is not asked of figures over time, or of one", () => {
    const build = (options: Partial<Options>) => compareLegal.build(answersOf(rows), reading(options));
    expect(build({operation: "trend"})).toBeNull();
    expect(build({series: series("330000")})).toBeNull();
  });
});
