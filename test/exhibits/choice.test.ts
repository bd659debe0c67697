import {provinceCodes} from "virtual:provinces";
import {beforeAll, describe, expect, it} from "vitest";
import type {Answers} from "../../src/engine/answers.ts";
import type {Built, Exhibit} from "../../src/exhibits/exhibit.ts";
import {exhibitsOf} from "../../src/exhibits/index.ts";
import {plain} from "../../src/exhibits/words.ts";
import {exhibitText} from "../../src/text/exhibit.ts";
import {realAnswers} from "../pages/real-answers.ts";
import {opening} from "../queries/fixture.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";

let answers: Answers;
beforeAll(async () => {
  answers = answersOf(await realAnswers());
}, opening);

// What the compare page sets side by side, the newest of a time line, and whose page it is the reader chooses.
const {compare: _asked, timeline: _newest, brief: _own, ...others} = exhibitsOf;
const exhibits = [...new Set(Object.values(others).flat())];

function told({build}: Exhibit, regions: readonly string[] | null): Built | null {
  return build(answers, reading({regions: regions && [...regions]}));
}

function saidOf({title, apart, caveats}: Built): string[] {
  return [title, ...apart, ...caveats].map(plain);
}

describe.each(exhibits)("$id for a reader of one province", {timeout: opening}, (exhibit) => {
  it.each(provinceCodes)("is judged as in the whole record: %s", (region) => {
    const whole = told(exhibit, null);
    const own = told(exhibit, [region]);
    if (!whole || !own) return;
    expect(plain(own.title)).toBe(plain(whole.title));
    // What is missing is listed for fewer provinces; whatever else is said is said of the whole record too.
    const known = new Set([...saidOf(whole), exhibitText.zh.nothing]);
    expect(saidOf(own).filter((said) => !known.has(said) && !said.includes("未见公布"))).toEqual([]);
  });
});

describe("a list of provinces on one axis", () => {
  it.each(["time-honoured", "single-champions"])("keeps those not chosen, pale, in %s", (id) => {
    const exhibit = exhibits.find((one) => one.id === id)!;
    const colours = (regions: string[] | null) =>
      told(exhibit, regions)!.charts.flatMap(({charts}) =>
        charts.flatMap(({chart}) => (chart.kind === "bars" ? chart.bars : []).map(({colour}) => colour)),
      );
    const whole = colours(null);
    const own = colours(["430000"]);
    expect(whole.length).toBeGreaterThan(2);
    expect(own).toEqual(whole.map((colour) => (colour === "region:430000" ? colour : "backdrop")));
  });
});
