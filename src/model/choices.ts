import {provinceCodes} from "virtual:provinces";
import type {Subject} from "../domain/comparability.ts";
import {byLastDay} from "../domain/date.ts";
import {isKnown, isSound} from "../domain/figure.ts";
import {provinceOf} from "../domain/region.ts";
import {groupBy} from "../domain/series.ts";
import {choicesOf, seriesOf, type Choice, type Series} from "../domain/series-choice.ts";
import type {Answers} from "../engine/answers.ts";
import {headlineSubjects} from "../queries/headline-subjects.ts";
import {subjects} from "../queries/subjects.ts";
import type {Reader} from "../reader/reader.ts";
import {remember} from "./remember.ts";

/** The series there are, and those to be compared. */
interface Choices {
  all: readonly Series[];
  /** The keys of the headline series. */
  headline: readonly string[];
  chosen: readonly Choice[];
  /** What the address names and no figure stands for. */
  missing: readonly string[];
}

/** What `choices` asks. */
export const choiceQueries = [subjects, headlineSubjects] as const;

/** All series, the headline ones among them, and those the reader names; two headline series where none is named. */
export function choices(answers: Answers, reader: Reader): Choices {
  const all = everySeries(everySubject(answers, reader));
  const headline = headlineOf(answers.rows(headlineSubjects), all);
  const {series: named} = reader.options;
  const {choices: chosen, missing} = choicesOf(named.length > 0 ? named : firstPair(headline), all);
  return {all, headline, chosen, missing};
}

// The first series of two provinces; of a single province its first two.
function firstPair(headline: readonly string[]): readonly string[] {
  const provinces = [...groupBy(headline, (key) => provinceOf(key.split(".")[0]!)).values()];
  const pair = provinces.map(([first]) => first).slice(0, 2);
  return pair.length === 2 ? pair : headline.slice(0, 2);
}

/** Every sound figure known on the evaluation day; of the four provinces only those the reader looks at. */
export function everySubject(answers: Answers, {day, regions}: Reader): readonly Subject[] {
  return shown(answers.rows(subjects), day, regions);
}

const shown = remember((rows: readonly Subject[], day: string, regions: readonly string[]) => {
  const left = new Set<string>(provinceCodes.filter((code) => !regions.includes(code)));
  return rows.filter(
    (row) => isKnown(row, day) && isSound(row) && row.kind !== "rule" && !left.has(provinceOf(row.region)),
  );
});

const everySeries = remember(seriesOf);

// Of several definitions of one headline series, the one with the newest figure.
const headlineOf = remember((rows: readonly Subject[], all: readonly Series[]): readonly string[] => {
  const totals = seriesOf(rows.filter(({kind}) => kind === "stock"));
  const newest = new Map<string, Series>();
  for (const one of totals.flatMap(({key}) => all.find((known) => known.key === key) ?? [])) {
    const question = `${one.newest.programme}/${one.newest.metric}`;
    const before = newest.get(question);
    if (!before || byLastDay(before.newest.as_of, one.newest.as_of) < 0) newest.set(question, one);
  }
  return [...newest.values()].map(({key}) => key);
});
