import {describe, expect, it} from "vitest";
import type {Figure} from "../../../src/domain/figure.ts";
import type {Note} from "../../../src/exhibits/exhibit.ts";
import {compositionSectors, compositionTypes} from "../../../src/exhibits/industry/compositions.ts";
import {plain, type Words} from "../../../src/exhibits/words.ts";
import {figure} from "../../domain/sample.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";

const whole = (observation: string, changes: Partial<Figure>) => figure({observation, ...changes});
const part = (
  observation: string,
  value: number,
  changes: Partial<Figure>,
  sector: string | null = null,
) => ({
  ...figure({observation, value, member: observation, ...changes}),
  sector,
});

const types = {breakdown: "type"} as const;
const industries = {breakdown: "category", region: "330000", programme: "pinzibiao"} as const;
const answers = answersOf({
  "composition-wholes": [
    whole("W-sx", {}),
    whole("W-zj", {region: "330000", programme: "pinzibiao", source: "zj"}),
  ],
  "composition-parts": [
    part("goods", 60, types),
    part("services", 40, types),
    part("tea", 30, industries, "drinks"),
    part("later", 30, {...types, batch: "second", published_on: "2027-01-01"}),
  ],
  crosswalk: [{category: "tea", sector: "drinks", note_zh: "注", note_en: null}],
  names: [{kind: "member", code: "category/tea", name_zh: "茶", name_en: "Tea", plural: null, number: null}],
  programmes: [
    {programme: "jingpin", region: "140000", closed: false},
    {programme: "pinzibiao", region: "330000", closed: false},
    {programme: "mingpin", region: "430000", closed: false},
  ],
  "publication-days": [{published_on: "2026-03-13"}],
});

describe(compositionTypes.id, () => {
  it("shows what splits by type and nothing that splits by industry", () => {
    const built = compositionTypes.build(answers, reading());
    expect(built?.charts.map(({key}) => key)).toEqual(["W-sx/type"]);
    expect(built).toMatchObject({figures: ["W-sx", "goods", "services"], sources: ["gov"]});
  });

  it("has a row for every part, with its number and its share", () => {
    const rows = compositionTypes.build(answers, reading())?.table.rows ?? [];
    expect(rows.map(({cells}) => cells.map((cell) => plain(cell as Words)))).toEqual([
      ["140000 · jingpin", "type/goods", "", "60product", "60%"],
      ["140000 · jingpin", "type/services", "", "40product", "40%"],
    ]);
  });

  it("is headed by whose industries were not published, whoever is chosen, and who published types instead", () => {
    const title = (regions: string[] | null) =>
      plain(compositionTypes.build(answers, reading({regions}))!.title);
    expect(title(null)).toBe("jingpin、mingpin的行业构成均未见公布；jingpin只公布了按类型的构成");
    expect(title(["330000"])).toBe(title(null));
  });

  it("says where nothing can be used", () => {
    const built = compositionTypes.build(answers, reading({regions: ["330000"]}));
    expect(built?.charts).toEqual([]);
    expect(built?.apart.map(plain)).toEqual(["在所选省份和评估日下没有可用的数字。"]);
  });
});

describe(compositionSectors.id, () => {
  it("shows what splits by industry, then how each published category maps to a sector", () => {
    const charts = compositionSectors.build(answers, reading())?.charts ?? [];
    expect(charts.map(({key}) => key)).toEqual(["W-zj/category", "crosswalk"]);
    const fold = charts[1]?.after?.[0] as Extract<Note, {kind: "fold"}>;
    const [note] = fold.notes;
    expect(fold.summary).toBe("行业对照表");
    expect(
      note?.kind === "table" && note.table.rows.map(({cells}) => cells.map((cell) => plain(cell as Words))),
    ).toEqual([["茶", "drinks", "注"]]);
  });
});
