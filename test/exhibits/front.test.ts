import {provinceCodes} from "virtual:provinces";
import {beforeAll, describe, expect, it} from "vitest";
import {languages} from "../../src/domain/view.ts";
import type {Answers} from "../../src/engine/answers.ts";
import {whole} from "../../src/exhibits/built.ts";
import {exhibitsOf} from "../../src/exhibits/index.ts";
import {sourceLine} from "../../src/exhibits/source-line.ts";
import {realAnswers} from "../pages/real-answers.ts";
import {opening} from "../queries/fixture.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";

const later = new Set(whole.map(({name}) => name));
const choices = [null, ...provinceCodes.map((code) => [code])];
const days = ["2021-06-30", "2023-12-31", "2024-06-30", "2025-11-01", "2026-11-20", "2031-01-01"];
const readers = days.flatMap((on) =>
  languages.flatMap((language) => choices.map((regions) => reading({on, language, regions}))),
);

let all: Answers;
let front: Answers;
beforeAll(async () => {
  const real = await realAnswers();
  all = answersOf(real);
  front = answersOf(Object.fromEntries(Object.entries(real).filter(([name]) => !later.has(name))));
}, opening);

/** What an exhibit says, its line of sources included. */
function told(exhibit: (typeof exhibitsOf.overview)[number], answers: Answers): string[] {
  return readers.map((reader) => {
    const built = exhibit.build(answers, reader);
    return JSON.stringify(built && [built, sourceLine(built.sources, answers, reader)]);
  });
}

describe.each(exhibitsOf.overview)("$id of the overview", {timeout: opening}, (exhibit) => {
  it("names everything it tells of by the few names that come with it", () => {
    expect(told(exhibit, front)).toEqual(told(exhibit, all));
  });
});
