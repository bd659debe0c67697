import type {Calendar, Subject} from "./comparability.ts";
import {comparableGroups} from "./comparable-groups.ts";
import {newestOf} from "./newest.ts";
import {groupBy} from "./series.ts";

/** Figures of several places that may stand side by side: one metric, definition and kind, one date, one batch. */
export interface Together {
  metric: string;
  programme: string | null;
  as_of: string;
  batch: string | null;
  figures: Subject[];
}

const agreeing = [
  "programme",
  "metric",
  "definition",
  "population",
  "kind",
  "batch",
  "period",
  "as_of",
] as const;

/**
 * Splits figures into groups that agree in everything but the place, and those that stand alone. Stricter than the guard,
 * which lets dates differ while no batch came between, and held to it.
 */
export function together(
  figures: readonly Subject[],
  calendar: Calendar,
): {groups: Together[]; alone: Subject[]} {
  const sameQuestion = groupBy(figures, (figure) => agreeing.map((column) => figure[column]).join());
  const groups: Together[] = [];
  const alone: Subject[] = [];
  for (const members of sameQuestion.values()) {
    for (const allowed of comparableGroups(members, "rank", calendar).groups) {
      const places = [...groupBy(allowed, ({region}) => region).values()].map((rivals) => newestOf(rivals));
      const {metric, programme, as_of, batch} = members[0];
      if (places.length > 1) groups.push({metric, programme, as_of, batch, figures: places});
      else alone.push(...places);
    }
  }
  return {groups, alone};
}
