import {byDateThenPreference, byPreference, sameDay, type Figure} from "./figure.ts";
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
  const ordered = figures.toSorted(byDateThenPreference);
  const newest = ordered.at(-1);
  return newest ? ordered.find((figure) => sameDay(figure, newest))! : null;
}

/**
 * The one figure that stands for several statements of a batch or edition: the value is that of the preferred statement
 * (better grade, then later publication), told by whoever stated it first.
 */
export function settled<Row extends Figure>(rivals: readonly Row[]): Row | null {
  const byGrade = rivals.toSorted(byPreference);
  const same = byGrade.filter(
    ({value, qualifier}) => value === byGrade[0]!.value && qualifier === byGrade[0]!.qualifier,
  );
  return same.toSorted(byDateThenPreference)[0] ?? null;
}
