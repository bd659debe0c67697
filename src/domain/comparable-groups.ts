import type {Calendar, Operation, Pair, Subject} from "./comparability.ts";
import {compare} from "./compare.ts";

/**
 * Figures in groups that may each share an axis: no two members of a group are `not_comparable`. The order is kept, a
 * figure joins the first group that takes it. `refused` are all pairs that may not.
 */
export function comparableGroups<S extends Subject>(
  subjects: readonly S[],
  operation: Operation,
  calendar: Calendar,
): {groups: S[][]; refused: Pair<S>[]} {
  const refused = pairsOf(subjects, operation, calendar).filter(
    ({comparison}) => comparison.outcome === "not_comparable",
  );
  const apart = (one: S, other: S) =>
    refused.some(({a, b}) => (a === one && b === other) || (a === other && b === one));
  return {groups: groupsWithout(subjects, apart), refused};
}

/** Items in groups without a pair that must be kept apart; an item joins the first group that takes it. */
export function groupsWithout<T>(items: readonly T[], apart: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const home = groups.find((members) => members.every((member) => !apart(member, item)));
    if (home) home.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Every pair of a list of figures, compared. */
export function pairsOf<S extends Subject>(
  subjects: readonly S[],
  operation: Operation,
  calendar: Calendar,
): Pair<S>[] {
  return subjects.flatMap((a, index) =>
    subjects.slice(index + 1).map((b) => ({a, b, comparison: compare(operation, a, b, calendar)})),
  );
}
