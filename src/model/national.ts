import type {Calendar, Subject} from "../domain/comparability.ts";
import {rankable} from "../domain/compare.ts";
import {normalise, type Normalised} from "../domain/measure.ts";
import {newestOf} from "../domain/newest.ts";
import {groupBy} from "../domain/series.ts";
import {standing, type Standing} from "../domain/standing.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import {nationalTotals} from "../queries/national-totals.ts";
import {populations} from "../queries/populations.ts";
import type {Reader} from "../reader/reader.ts";
import type {NationalMetric} from "../text/national.ts";
import {calendar} from "./calendar.ts";
import {figuresOf} from "./figures.ts";

/** What `national` asks. */
export const nationalQueries = [nationalTotals, announcements, populations] as const;

/** The newest total of each province, which of them may share an axis, and those per million residents. */
export interface National {
  figures: readonly Subject[];
  ranked: Standing<Subject>;
  /** In the order of those together; null for one whose residents of that year were not published. */
  normalised: readonly (Normalised | null)[];
}

export function national(metric: NationalMetric, answers: Answers, reader: Reader): National {
  const totals = figuresOf(nationalTotals, answers, reader).filter((figure) => figure.metric === metric);
  const figures = newestOfEachRegion(totals);
  const ranked = rankedBy(figures, calendar(answers, reader));
  // Enterprises are not counted per head.
  const sized = metric === "time_honoured_national";
  const residents = figuresOf(populations, answers, reader);
  return {figures, ranked, normalised: sized ? normalise("per_million", ranked.together, residents) : []};
}

function newestOfEachRegion(totals: readonly Subject[]): Subject[] {
  return [...groupBy(totals, ({region}) => region).values()].flatMap((rows) => newestOf(rows) ?? []);
}

function rankedBy(figures: readonly Subject[], announced: Calendar): Standing<Subject> {
  return standing(figures, (a, b) => rankable(a, b, announced));
}
