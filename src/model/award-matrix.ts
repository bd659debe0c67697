import {pairsOf} from "../domain/comparable-groups.ts";
import type {Pair, Subject} from "../domain/comparability.ts";
import {provinceOf} from "../domain/region.ts";
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

/** The awards of the country, of the provinces and of their cities. */
export const awardScopes = ["national", "provincial", "city"] as const;
export type AwardScope = (typeof awardScopes)[number];

/** What `awardRows` asks. */
export const awardMatrixQueries = [awardEditions, subjects, announcements] as const;

/** One prize: an edition of the national award, or what a year brought of the provinces' or cities' own. */
export interface AwardRow {
  key: string;
  metric: string;
  /** The edition; null where each place has editions of its own. */
  batch: string | null;
  year: string;
  /** By province, or the country. */
  cells: ReadonlyMap<string, readonly Subject[]>;
  /** Every two provinces of one edition and one kind of recipient, held to the rules of ranking. */
  pairs: readonly Pair[];
}

// As the data name what shows them.
const exhibits: Record<AwardScope, string> = {
  national: "china-quality-award",
  provincial: "provincial-quality-awards",
  city: "city-quality-awards",
};

/** What was published of the editions of one level of awards. */
export function editionsOf(scope: AwardScope, answers: Answers, reader: Reader): AwardEdition[] {
  return figuresOf(awardEditions, answers, reader).filter(
    ({exhibit, region}) => exhibit === exhibits[scope] && (scope === "national" || region !== "100000"),
  );
}

/** The rows of one level, the newest first, prizes in the order of the data. */
export function awardRows(scope: AwardScope, answers: Answers, reader: Reader): AwardRow[] {
  const found = editionsOf(scope, answers, reader);
  const metrics = [...new Set(found.map(({metric}) => metric))];
  const isNational = scope === "national";
  const yearOf = ({as_of}: AwardEdition) => as_of.slice(0, 4);
  const rows = groupBy(found, (one) => `${isNational ? one.batch : yearOf(one)}/${one.metric}`);
  const age = (one: AwardEdition) => (isNational ? (one.edition ?? 0) : Number(yearOf(one)));
  return [...rows]
    .toSorted(([, [a]], [, [b]]) => age(b) - age(a) || metrics.indexOf(a.metric) - metrics.indexOf(b.metric))
    .map(([key, editions]) => {
      const settled = eachSettled(subjectsOf(editions, answers));
      return {
        key: `${scope}/${key}`,
        metric: editions[0].metric,
        batch: isNational ? editions[0].batch : null,
        year: editions.map(yearOf).toSorted()[0]!,
        cells: groupBy(settled, ({region}) => provinceOf(region)),
        pairs: isNational ? acrossProvinces(settled, answers, reader) : [],
      };
    });
}

function acrossProvinces(settled: readonly Subject[], answers: Answers, reader: Reader): Pair[] {
  const provinces = settled.filter(({region}) => region !== "100000");
  return pairsOf(provinces, "rank", calendar(answers, reader)).filter(
    ({a, b}) => a.region !== b.region && a.population === b.population,
  );
}

// Of several statements the preferred one.
function eachSettled(figures: readonly Subject[]): Subject[] {
  const same = groupBy(figures, ({region, batch, population, definition}) =>
    [region, batch, population, definition].join(),
  );
  return [...same.values()].flatMap((statements) => preferredFigure(statements) ?? []);
}
