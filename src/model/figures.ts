import {provinceCodes} from "virtual:provinces";
import {isKnown, isSound, type Figure} from "../domain/figure.ts";
import {provinceOf} from "../domain/region.ts";
import type {Answers} from "../engine/answers.ts";
import type {Query} from "../engine/query.ts";
import type {Reader} from "../reader/reader.ts";
import {remember} from "./remember.ts";

/**
 * The figures of a query that were known on the evaluation day and may be drawn by default: of the country and of every
 * province compared, since what is judged of one must not change with the choice of others. `chosen` folds these away
 * afterwards.
 */
export function figuresOf<Row extends Figure>(
  query: Query<Record<never, never>, Row>,
  answers: Answers,
  {day}: Reader,
): Row[] {
  return shown(answers.rows(query), day) as Row[];
}

const shown = remember(
  (rows: readonly Figure[], day: string) =>
    rows.filter((row) => isKnown(row, day) && isSound(row) && isChosen(provinceCodes, row.region)),
  40,
);

/** What belongs to the provinces looked at, of what was found in the whole record. */
export function chosen<Part extends {region: string}>(all: readonly Part[], {regions}: Reader): Part[] {
  return all.filter(({region}) => isChosen(regions, region));
}

/** Figures of the whole country belong to every choice. */
export function isChosen(regions: readonly string[], region: string): boolean {
  return region === "100000" || regions.includes(provinceOf(region));
}
