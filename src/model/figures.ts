import {isKnown, isSound, type Figure} from "../domain/figure.ts";
import {provinceOf} from "../domain/region.ts";
import type {Answers} from "../engine/answers.ts";
import type {Query} from "../engine/query.ts";
import type {Reader} from "../reader/reader.ts";
import {remember} from "./remember.ts";

/** The figures of a query that were known on the evaluation day, may be drawn by default, and belong to a chosen province. */
export function figuresOf<Row extends Figure>(
  query: Query<Record<never, never>, Row>,
  answers: Answers,
  {day, regions}: Reader,
): Row[] {
  return shown(answers.rows(query), day, regions) as Row[];
}

const shown = remember(
  (rows: readonly Figure[], day: string, regions: readonly string[]) =>
    rows.filter((row) => isKnown(row, day) && isSound(row) && isChosen(regions, row.region)),
  40,
);

/** Figures of the whole country belong to every choice. */
export function isChosen(regions: readonly string[], region: string): boolean {
  return region === "100000" || regions.includes(provinceOf(region));
}
