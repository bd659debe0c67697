import type {Figure} from "./figure.ts";
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
      figure.kind,
      figure.batch,
      figure.as_of,
    ].join(),
  );
  const groups: Together[] = [];
  const alone: Figure[] = [];
  for (const members of sameQuestion.values()) {
    const places = [...groupBy(members, ({region}) => region).values()].map((rivals) => rivals[0]!);
    const {metric, programme, as_of, batch} = members[0]!;
    if (places.length > 1) groups.push({metric, programme, as_of, batch, figures: places});
    else alone.push(members[0]!);
  }
  return {groups, alone};
}

// GB/T 2260: codes of cities end in 00, codes of counties do not.
function levelOf(region: string): string {
  return region.endsWith("00") ? "city" : "county";
}
