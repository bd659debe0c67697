import type {Calendar, Subject} from "../domain/comparability.ts";
import {rankable} from "../domain/compare.ts";
import {normalise, type Normalised} from "../domain/measure.ts";
import {newestOf} from "../domain/newest.ts";
import {groupBy} from "../domain/series.ts";
import {standing, type Standing} from "../domain/standing.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import {nationalLists, type NationalList} from "../queries/national-lists.ts";
import {nationalTotals} from "../queries/national-totals.ts";
import {populations} from "../queries/populations.ts";
import type {Reader} from "../reader/reader.ts";
import {calendar} from "./calendar.ts";
import {figuresOf} from "./figures.ts";

/** What `national` asks. */
export const nationalQueries = [nationalLists, nationalTotals, announcements, populations] as const;

/** The newest total of each province, which of them may share an axis, and those per million residents. */
export interface National {
  /** What the list is called and what it holds, in the reader's language. */
  name: string;
  about: string;
  metric: string;
  figures: readonly Subject[];
  ranked: Standing<Subject>;
  /** In the order of those together; null for one whose residents of that year were not published. */
  normalised: readonly (Normalised | null)[];
}

/** A list by its code; null for one the data do not have. */
export function national(list: string, answers: Answers, reader: Reader): National | null {
  const found = answers.rows(nationalLists).find((row) => row.list === list);
  if (!found) return null;
  const {metric, per_million} = found;
  const totals = figuresOf(nationalTotals, answers, reader).filter((figure) => figure.metric === metric);
  const figures = newestOfEachRegion(totals);
  const ranked = rankedBy(figures, calendar(answers, reader));
  const residents = figuresOf(populations, answers, reader);
  const normalised = per_million ? normalise("per_million", ranked.together, residents) : [];
  return {...words(found, reader), metric, figures, ranked, normalised};
}

function words({name_zh, name_en, about_zh, about_en}: NationalList, {language}: Reader) {
  return language === "zh" ? {name: name_zh, about: about_zh} : {name: name_en, about: about_en};
}

function newestOfEachRegion(totals: readonly Subject[]): Subject[] {
  return [...groupBy(totals, ({region}) => region).values()].flatMap((rows) => newestOf(rows) ?? []);
}

function rankedBy(figures: readonly Subject[], announced: Calendar): Standing<Subject> {
  return standing(figures, (a, b) => rankable(a, b, announced));
}
