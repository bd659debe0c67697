import {comparableGroups} from "../domain/comparable-groups.ts";
import type {Subject} from "../domain/comparability.ts";
import {preferredFigure} from "../domain/same-fact.ts";
import {groupBy} from "../domain/series.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import {awardEditions, type AwardEdition} from "../queries/award-editions.ts";
import {subjects} from "../queries/subjects.ts";
import type {Reader} from "../reader/reader.ts";
import {calendar} from "./calendar.ts";
import {figuresOf} from "./figures.ts";
import {subjectsOf} from "./subjects.ts";

/** `national` over the whole country, `by_province` the same award in each province, `provincial` each province's own. */
export type AwardScope = "national" | "by_province" | "provincial";

/** What `editionsOf`, `editionSeries` and `sharedEditions` ask. */
export const editionQueries = [awardEditions, subjects, announcements] as const;

// As the data name what shows them.
const exhibits: Record<AwardScope, string> = {
  national: "china-quality-award",
  by_province: "china-quality-award",
  provincial: "provincial-quality-awards",
};

/** What was published of the editions of an award. */
export function editionsOf(scope: AwardScope, answers: Answers, reader: Reader): AwardEdition[] {
  return figuresOf(awardEditions, answers, reader).filter(
    ({exhibit, region}) => exhibit === exhibits[scope] && (region === "100000") === (scope === "national"),
  );
}

/** The editions as series of one prize, place and kind of recipient, one figure an edition. */
export function editionSeries(
  editions: readonly AwardEdition[],
  answers: Answers,
  reader: Reader,
): Subject[][] {
  const figures = subjectsOf(editions, answers);
  return comparableGroups(figures, "trend", calendar(answers, reader)).groups.map((members) =>
    eachSettled(members, ({batch}) => batch ?? ""),
  );
}

/** One edition, prize and kind of recipient: the provinces that may stand side by side, and those nobody published. */
export interface SharedEdition {
  places: readonly Subject[];
  missing: readonly string[];
}

export function sharedEditions(
  editions: readonly AwardEdition[],
  answers: Answers,
  reader: Reader,
): SharedEdition[] {
  const figures = subjectsOf(editions, answers);
  const same = groupBy(figures, ({batch, metric, population}) => [batch, metric, population].join());
  return [...same.values()].flatMap((edition) => {
    const missing = reader.regions.filter((region) => edition.every((figure) => figure.region !== region));
    return comparableGroups(edition, "rank", calendar(answers, reader)).groups.map((group) => ({
      places: eachSettled(group, ({region}) => region),
      missing,
    }));
  });
}

// Of several statements the preferred one.
function eachSettled(figures: readonly Subject[], key: (figure: Subject) => string): Subject[] {
  return [...groupBy(figures, key).values()].flatMap((statements) => preferredFigure(statements) ?? []);
}
