import {sameDay, type Figure} from "./figure.ts";
import {byDateThenPreference, preferred} from "./same-fact.ts";
import {groupBy} from "./series.ts";

/** The newest figure of each series, a series being all that agree in what they count: metric, definition, population, place. */
export function newestOfEach<Row extends Figure>(figures: readonly Row[]): Row[] {
  const series = groupBy(figures, ({region, programme, metric, definition, population, breakdown, member}) =>
    [region, programme, metric, definition, population, breakdown, member].join("|"),
  );
  return [...series.values()].map((members) => newestOf(members)!);
}

/** The newest figure, the preferred one where several speak of the same day; null for none. */
export function newestOf<Row extends Figure>(figures: readonly Row[]): Row | null {
  const newest = figures.toSorted(byDateThenPreference).at(-1);
  return newest ? settled(figures.filter((figure) => sameDay(figure, newest))) : null;
}

/** The one figure that stands for several statements of a batch or edition. */
export function settled<Row extends Figure>(rivals: readonly Row[]): Row | null {
  return preferred(rivals)?.figure ?? null;
}
