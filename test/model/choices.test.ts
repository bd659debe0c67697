import {describe, expect, it} from "vitest";
import type {Subject} from "../../src/domain/comparability.ts";
import {choices, everySubject} from "../../src/model/choices.ts";
import type {View} from "../../src/reader/view.ts";
import {subject} from "../domain/sample.ts";
import {answersOf} from "../exhibits/answers.ts";
import {reading} from "../exhibits/reader.ts";

const past = subject({observation: "past", definition: "past", as_of: "2020-01-01"});
const now = subject({observation: "now", definition: "now", as_of: "2024-01-01"});
const added = subject({observation: "added", kind: "flow", batch: "b-1"});
const other = subject({observation: "other", region: "330000", programme: "pinzibiao"});
const far = subject({observation: "far", region: "350000", programme: "minxi"});

const chosen = (change: Partial<View> = {}, rows: Subject[] = [past, now, added, other, far]) =>
  choices(answersOf({subjects: rows, "headline-subjects": [past, now, added, other]}), reading(change));

describe(choices, () => {
  it("are the headline totals where none is named, of several definitions the newest", () => {
    const {headline, chosen: picked} = chosen();
    expect(headline).toEqual(["140000.jingpin.items..now", "330000.pinzibiao.items"]);
    expect(picked.map(({subject: {observation}}) => observation)).toEqual(["now", "other"]);
  });

  it("hold the total of a year to be newer than that of a month in it", () => {
    const rows = [
      {...past, as_of: "2024-06"},
      {...now, as_of: "2024"},
    ];
    const answers = answersOf({subjects: rows, "headline-subjects": rows.toReversed()});
    expect(choices(answers, reading()).headline).toEqual(["140000.jingpin.items..now"]);
  });

  it("are those the reader names, with what has no figure apart", () => {
    const {chosen: picked, missing} = chosen({series: ["350000.minxi.items", "350000.minxi.items@1999"]});
    expect(picked.map(({subject: {observation}}) => observation)).toEqual(["far"]);
    expect(missing).toEqual(["350000.minxi.items@1999"]);
  });
});

describe(everySubject, () => {
  const ids = (change: Partial<View>, rows: Subject[]) =>
    everySubject(answersOf({subjects: rows}), reading(change)).map(({observation}) => observation);

  it("are of the foreground only those looked at, and of all other provinces", () => {
    expect(ids({regions: ["140000"]}, [now, other, far])).toEqual(["now", "far"]);
  });

  it("are known on the day, sound, and no rules", () => {
    const unsure = subject({observation: "unsure", as_of: "2020-01-01", grade: "D"});
    const rule = subject({observation: "rule", as_of: "2020-01-01", kind: "rule"});
    expect(ids({on: "2023-01-01"}, [past, now, unsure, rule])).toEqual(["past"]);
  });
});
