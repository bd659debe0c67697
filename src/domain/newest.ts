import {sameDay, type Figure} from "./figure.ts";
import type {NonEmpty} from "./non-empty.ts";
import {byDateThenPreference, preferredFigure} from "./same-fact.ts";
import {groupBy, seriesColumns} from "./series.ts";

/** The newest figure of each series. */
export function newestOfEach<Row extends Figure>(figures: readonly Row[]): Row[] {
  const series = groupBy(figures, (figure) => seriesColumns.map((column) => figure[column]).join("|"));
  return [...series.values()].map((members) => newestOf(members));
}

/** The newest figure, the preferred one where several speak of the same day; null for none. */
export function newestOf<Row extends Figure>(figures: Readonly<NonEmpty<Row>>): Row;
export function newestOf<Row extends Figure>(figures: readonly Row[]): Row | null;
export function newestOf<Row extends Figure>(figures: readonly Row[]): Row | null {
  const newest = figures.toSorted(byDateThenPreference).at(-1);
  return newest ? preferredFigure(figures.filter((figure) => sameDay(figure, newest))) : null;
}
