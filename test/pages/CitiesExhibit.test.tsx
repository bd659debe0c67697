import {expect, it} from "vitest";
import {CitiesExhibit} from "../../src/pages/certified/CitiesExhibit.tsx";
import {figure} from "../domain/sample.ts";
import {evidenceOf, show} from "./show.tsx";

const qingdao = {region: "370200", fact: "F", as_of: "2022-03-02"};
const figures = [
  figure({...qingdao, observation: "O-27", value: 27, published_on: "2022-03"}),
  figure({...qingdao, observation: "O-26", value: 26, published_on: "2022"}),
  figure({region: "370700", observation: "O-22", value: 22, as_of: "2022-03-02"}),
];

const subjects = figures.map((row) => ({
  ...row,
  mechanism: "selected_list",
  counts: "brand",
  counted: null,
  initial: false,
}));

it.each([
  ["zh", ["27product", "另说26product", "22product"], "（另说26product）"],
  ["en", ["27", "elsewhere 26", "22"], " (elsewhere 26)"],
] as const)(
  "names in %s what another source says of a city, with its own evidence",
  async (language, said, aside) => {
    const page = await show(<CitiesExhibit />, {language, answers: {"city-figures": figures, subjects}});
    const summary = page.querySelector(".summary")!;
    expect(evidenceOf(summary)).toEqual([
      [said[0], "O-27"],
      [said[1], "O-26"],
      [said[2], "O-22"],
    ]);
    expect(summary.textContent).toContain(aside);
  },
);
