import {provinceCodes} from "virtual:provinces";
import {provinceOf} from "../domain/region.ts";
import {groupBy} from "../domain/series.ts";
import type {Series} from "../domain/series-choice.ts";
import {remember} from "./remember.ts";

/** The series of one programme; plain statistics belong to none. */
export interface SeriesGroup {
  programme: string | null;
  series: readonly Series[];
}

/**
 * All series by programme as a reader looks for them: those with a headline series first, each with that series first, then
 * other programmes of the provinces compared, then all others, and plain statistics last.
 */
export const seriesGroups = remember(
  (all: readonly Series[], headline: readonly string[]): readonly SeriesGroup[] => {
    const place = new Map(headline.map((key, index) => [key, index]));
    const first = (group: SeriesGroup) =>
      Math.min(...group.series.map(({key}) => place.get(key) ?? headline.length));
    const rank = (group: SeriesGroup) => {
      if (first(group) < headline.length) return 0;
      if (group.programme === null) return 3;
      return group.series.every(({newest}) => isCompared(newest.region)) ? 1 : 2;
    };
    return [...groupBy(all, ({newest}) => newest.programme ?? "").values()]
      .map((series): SeriesGroup => ({
        programme: series[0].newest.programme,
        series: series.toSorted(
          (a, b) => (place.get(a.key) ?? headline.length) - (place.get(b.key) ?? headline.length),
        ),
      }))
      .toSorted((a, b) => rank(a) - rank(b) || first(a) - first(b));
  },
);

function isCompared(region: string): boolean {
  return provinceCodes.includes(provinceOf(region));
}
