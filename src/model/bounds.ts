import {dateInterval} from "../domain/date.ts";
import {isKnown, isSound, type Figure} from "../domain/figure.ts";
import {newestOf} from "../domain/newest.ts";
import type {Answers} from "../engine/answers.ts";
import {seriesBounds} from "../queries/series-bounds.ts";
import type {Reader} from "../reader/reader.ts";

/**
 * The newest total in force, published since the last total of a headline series and above it: the series cannot be below.
 * Null where nothing tells more than the series itself.
 */
export function boundOf(
  last: Pick<Figure, "region" | "programme" | "metric" | "value" | "as_of">,
  answers: Answers,
  {day}: Pick<Reader, "day">,
): Figure | null {
  const {region, programme, metric, value, as_of} = last;
  const rows = answers
    .rows(seriesBounds)
    .filter((row) => row.region === region && row.programme === programme && row.bounded === metric)
    .filter((row) => isKnown(row, day) && isSound(row));
  const newest = newestOf(rows);
  const tells = newest && newest.value > value && dateInterval(newest.as_of).from > dateInterval(as_of).to;
  return tells ? newest : null;
}
