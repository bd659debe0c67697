import {provinceCodes} from "virtual:provinces";
import {isKnown, isSound, type Figure} from "../domain/figure.ts";
import {provinceOf} from "../domain/region.ts";
import type {Query} from "../engine/query.ts";
import {useRows} from "./engine.ts";
import {remember} from "./remember.ts";
import {useReader} from "./view.ts";

/** The figures of a query that were known on the evaluation day, may be drawn by default, and belong to a chosen province. */
export function useFigures<Row extends Figure>(query: Query<Record<never, never>, Row>): Row[] {
  const rows = useRows(query);
  const {day} = useReader();
  const chosen = useChosenRegions();
  return shownFigures(rows, day, chosen) as Row[];
}

const shownFigures = remember(
  (rows: readonly Figure[], day: string, chosen: readonly string[]) =>
    rows.filter((row) => isKnown(row, day) && isSound(row) && isChosen(chosen, row.region)),
  40,
);

/** The provinces the reader looks at, in display order. */
export function useChosenRegions(): readonly string[] {
  const {regions} = useReader().view;
  return choice(regions?.join() ?? null);
}

const choice = remember((codes: string | null): readonly string[] =>
  codes === null ? provinceCodes : provinceCodes.filter((code) => codes.split(",").includes(code)),
);

/** Figures of the whole country belong to every choice. */
export function isChosen(chosen: readonly string[], region: string): boolean {
  return region === "100000" || chosen.includes(provinceOf(region));
}
