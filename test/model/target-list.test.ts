import {describe, expect, it} from "vitest";
import {targetList} from "../../src/model/target-list.ts";
import type {Options} from "../../src/reader/reader.ts";
import {targetAnswers} from "../exhibits/targets/target-answers.ts";
import {reading} from "../exhibits/reader.ts";

const reached = (observation: string, region: string) => ({
  observation,
  region,
  value: 210,
  as_of: "2025-06-30",
});
const answers = targetAnswers(
  [{target: "T-sx"}, [{observation: "O-sx", value: 120, as_of: "2025-01-06"}]],
  [{target: "T-sx-2020", due: "2020"}, [{observation: "O-old", value: 210, as_of: "2020-06-30"}]],
  [{target: "T-city", region: "370200"}, [reached("O-city", "370200")]],
  [{target: "T-nation", region: "100000", due: "2027"}, [reached("O-nation", "100000")]],
  [{target: "T-none", region: "330000"}],
  [{target: "T-undated", region: "330000", due: null}, [reached("O-undated", "330000")]],
  [{target: "T-slogan", region: "430000", role: "slogan"}],
);

function listed(options: Partial<Options> = {}) {
  const {judged, older, unknown, listed: told} = targetList(answers, reading(options));
  const ids = (tracks: readonly {target: {target: string}}[]) => tracks.map(({target}) => target.target);
  return {
    judged: [...judged.values()].flatMap(ids),
    older: ids(older),
    unknown: [...unknown].flatMap(([reason, tracks]) => ids(tracks).map((id) => `${reason} ${id}`)),
    listed: [...told].flatMap(([role, targets]) => targets.map(({target}) => `${role} ${target}`)),
  };
}

describe(targetList, () => {
  it("lists what can be judged, long due apart, and the rest by its reason", () => {
    expect(listed()).toEqual({
      judged: ["T-sx", "T-city", "T-nation"],
      older: ["T-sx-2020"],
      unknown: ["no_figure T-none", "no_due T-undated"],
      listed: ["slogan T-slogan"],
    });
  });

  it.each<[Partial<Options>, string[], string[]]>([
    [{place: "140000"}, ["T-sx", "T-sx-2020"], []],
    [{place: "330000"}, [], ["no_figure T-none", "no_due T-undated"]],
    [{place: "elsewhere"}, ["T-nation"], []],
    [{state: "met"}, ["T-sx-2020", "T-city", "T-nation"], []],
    [{due: "2025"}, ["T-sx", "T-city"], ["no_figure T-none"]],
    [{due: "none"}, [], ["no_due T-undated"]],
    [{level: "city"}, ["T-city"], []],
    [{level: "country", due: "2027"}, ["T-nation"], []],
    [{level: "city", place: "140000"}, [], []],
    [{place: "nowhere"}, ["T-sx", "T-city", "T-nation"], ["no_figure T-none", "no_due T-undated"]],
  ])("lists by what the reader chose: %j", (options, judged, unknown) => {
    expect(listed(options)).toMatchObject({judged, unknown});
  });

  it("counts what each choice would list under the others", () => {
    const {facets, counts} = targetList(answers, reading({level: "province"}));
    expect(counts).toEqual({judged: 2, cannot: 2, listed: 1, all: 5});
    expect(facets.place).toEqual([{code: "140000", count: 2}]);
    expect(facets.level).toEqual([
      {code: "province", count: 2},
      {code: "city", count: 1},
      {code: "country", count: 1},
    ]);
    expect(facets.due).toEqual([
      {code: "2025", count: 1},
      {code: "2020", count: 1},
    ]);
    expect(facets.state.map(({code}) => code)).toEqual(["due_passed_unknown", "met"]);
  });

  it("offers what is chosen though nothing is left of it", () => {
    const {facets} = targetList(answers, reading({place: "140000", level: "city"}));
    expect(facets.place).toContainEqual({code: "140000", count: 0});
  });

  it("leaves out a province that is not looked at, never what lies elsewhere", () => {
    const {judged} = targetList(answers, reading({regions: ["430000"]}));
    expect([...judged.keys()]).toEqual(["elsewhere"]);
  });
});
