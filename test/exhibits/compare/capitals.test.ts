import {beforeAll, describe, expect, it} from "vitest";
import type {Answers} from "../../../src/engine/answers.ts";
import {compareExhibits} from "../../../src/exhibits/compare/list.ts";
import type {Built, Note, Panel} from "../../../src/exhibits/exhibit.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {opening} from "../../queries/fixture.ts";
import {realAnswers} from "../../pages/real-answers.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {cellText} from "../told.ts";

let answers: Answers;

beforeAll(async () => {
  answers = answersOf((await realAnswers()) as Record<string, object[]>);
}, opening);

/** What stands by itself: headings, links, names of rows and columns, verdicts. */
function standing({title, charts, table}: Built): string[] {
  return [
    plain(title),
    ...charts.flatMap(inPanel),
    table.caption,
    ...table.columns.map((column) => (typeof column === "string" ? column : column.title)),
    ...table.rows.map(({cells: [first = []]}) => cellText(first)),
  ];
}

function inPanel({heading, before = [], after = []}: Panel): string[] {
  return [plain(heading), ...[...before, ...after].flatMap(inNote)];
}

function inNote(note: Note): string[] {
  if (note.kind === "list") return note.items.filter((words) => words.some(({to}) => to)).map(plain);
  if (note.kind !== "matrix") return [];
  const {caption, corner, names, pairs} = note.matrix;
  return [caption, corner, ...names, ...pairs.flatMap(({word, heading}) => [word, plain(heading)])];
}

describe.each(compareExhibits)("$id", (exhibit) => {
  it("begins every English heading, label and link with a capital, by every look", () => {
    const reader = reading({language: "en"});
    const looks = exhibit.looks?.(answers, reader) ?? [];
    const told = looks.flatMap(
      (look) => exhibit.build(answers, {...reader, options: {...reader.options, ...look}}) ?? [],
    );
    expect(told.length).toBeGreaterThan(5);
    const words = told.flatMap(standing);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((said) => /^\p{Ll}/u.test(said))).toEqual([]);
  });
});
