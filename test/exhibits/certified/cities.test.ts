import {describe, expect, it} from "vitest";
import {cityFiguresExhibit} from "../../../src/exhibits/certified/cities.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {subject} from "../../domain/sample.ts";
import {reading} from "../reader.ts";
import {cellText, linksOf, told} from "../told.ts";

const listed = {mechanism: "selected_list", counts: "brand", as_of: "2022-03-02"};
const qingdao = {...listed, region: "370200", fact: "F"};
const figures = [
  subject({...qingdao, observation: "O-27", value: 27, published_on: "2022-03"}),
  subject({...qingdao, observation: "O-26", value: 26, published_on: "2022", source: "gazette"}),
  subject({...listed, region: "370700", observation: "O-22", value: 22}),
];
const alone = subject({...listed, region: "370100", observation: "O-5", value: 5, as_of: "2023-05-01"});
const rows = {"city-figures": [...figures, alone], subjects: [...figures, alone]};

describe("figures of cities", () => {
  it.each([
    ["zh", ["27product", "另说26product", "22product"], "（另说26product）"],
    ["en", ["27", "elsewhere 26", "22"], " (elsewhere 26)"],
  ] as const)("name in %s what another source says, with its own evidence", (language, said, aside) => {
    const {summary} = told(cityFiguresExhibit, rows, reading({language}));
    expect(summary.map(linksOf)).toEqual([
      [
        [said[0], "O-27"],
        [said[1], "O-26"],
        [said[2], "O-22"],
      ],
    ]);
    expect(plain(summary[0]!)).toContain(aside);
  });

  it("stand in one chart only where their dates agree; the others are listed and say so", () => {
    const {charts, table} = told(cityFiguresExhibit, rows, reading());
    expect(charts.map(({charts: drawn}) => drawn.map(({chart}) => chart))).toMatchObject([
      [{kind: "bars", operation: "rank", bars: [{evidence: "O-27"}, {evidence: "O-22"}]}],
    ]);
    expect(table.rows.map(({key, cells}) => [key, cellText(cells.at(-1)!)])).toEqual([
      ["O-22", "日期一致，可并列"],
      ["O-27", "日期一致，可并列"],
      ["O-5", "日期不同，不并列"],
    ]);
  });

  it("cite every figure, the contradicting one too, with its document", () => {
    const {figures: cited, sources} = told(cityFiguresExhibit, rows, reading());
    expect(cited).toEqual(["O-27", "O-26", "O-22", "O-5"]);
    expect(sources).toEqual(["gov", "gazette"]);
  });

  it("are said to be missing where no two may stand side by side", () => {
    const {charts, apart} = told(cityFiguresExhibit, {...rows, "city-figures": [alone]}, reading());
    expect(charts).toEqual([]);
    expect(apart.map(plain)).toEqual(["在所选省份和评估日下没有可用的数字。"]);
  });
});
