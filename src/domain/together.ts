import type {Figure} from "./figure.ts";
import {newestOf} from "./newest.ts";
import {groupBy} from "./series.ts";

/** Figures of several places that may stand side by side: one metric, definition and kind, one date, one batch. */
export interface Together {
  metric: string;
  programme: string | null;
  as_of: string;
  batch: string | null;
  figures: Figure[];
}

/** Splits figures into groups that agree in everything but the place, and those that stand alone. */
export function together(figures: readonly Figure[]): {groups: Together[]; alone: Figure[]} {
  const sameQuestion = groupBy(figures, (figure) =>
    [
      levelOf(figure.region),
      figure.programme,
      figure.metric,
      figure.definition,
      figure.population,
      figure.kind,
      figure.batch,
      figure.period,
      figure.as_of,
    ].join(),
  );
  const groups: Together[] = [];
  const alone: Figure[] = [];
  for (const members of sameQuestion.values()) {
    const places = [...groupBy(members, ({region}) => region).values()].map((rivals) => newestOf(rivals)!);
    const {metric, programme, as_of, batch} = members[0]!;
    if (places.length > 1) groups.push({metric, programme, as_of, batch, figures: places});
    else alone.push(places[0]!);
  }
  return {groups, alone};
}

// GB/T 2260: codes of provinces end in 0000, codes of cities in 00, codes of counties in neither.
function levelOf(region: string): string {
  if (region.endsWith("0000")) return "province";
  return region.endsWith("00") ? "city" : "county";
}
