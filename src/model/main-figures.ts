import {isKnown, isSound, type Figure} from "../domain/figure.ts";
import {newestOf} from "../domain/newest.ts";
import {groupBy} from "../domain/series.ts";
import {remember} from "./remember.ts";

/**
 * Figures in the order readers ask for them: the newest total of each headline series, then the totals before it, then all
 * others as they were. `totals` are those of the headline series, in display order.
 */
export const mainFirst = remember(
  <Row extends {observation: string}>(
    rows: readonly Row[],
    totals: readonly Figure[],
    day: string,
  ): readonly Row[] => {
    const places = new Map(mainFigures(totals, day).map(({observation}, place) => [observation, place]));
    const placeOf = ({observation}: Row) => places.get(observation) ?? places.size;
    return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
  },
) as <Row extends {observation: string}>(
  rows: readonly Row[],
  totals: readonly Figure[],
  day: string,
) => readonly Row[];

/** The newest of each series first, each series in its place; then what came before, the newest first. */
function mainFigures(totals: readonly Figure[], day: string): Figure[] {
  const known = totals.filter((figure) => isKnown(figure, day));
  const series = [...groupBy(known, ({programme, metric}) => `${programme}/${metric}`).values()];
  const newest = series.flatMap((figures) => newestOf(figures.filter(isSound)) ?? []);
  return [...newest, ...series.flatMap((figures) => figures.toReversed())].filter(
    (figure, place, all) => all.indexOf(figure) === place,
  );
}
