import {comparisonOf, type Calendar, type Comparison, type Subject} from "./comparability.ts";
import {compare} from "./compare.ts";
import {dateReasons} from "./comparability-reasons.ts";
import {dateInterval, periodInterval} from "./date.ts";
import {derive, type Derived} from "./derived.ts";
import type {Qualifier} from "./interval.ts";
import {preferredFigure} from "./same-fact.ts";

/** What is drawn of a figure: itself, 序时进度 of its own target, the selection rate of its rounds, or it per size. */
export const measures = ["raw", "progress", "rate", "per_gdp", "per_million"] as const;
export type Measure = (typeof measures)[number];
export type SizeMeasure = "per_gdp" | "per_million";

/** The metrics that measure size, preferred first: a province without year-end residents has an implied average. */
const denominatorMetrics: Record<SizeMeasure, readonly string[]> = {
  per_gdp: ["gdp"],
  per_million: ["permanent_population", "permanent_population_average_implied"],
};

/** Whether a figure is a size that the measure divides by: of all residents or of the whole economy. */
export function isSize(
  measure: SizeMeasure,
  {metric, breakdown}: Pick<Subject, "metric" | "breakdown">,
): boolean {
  return denominatorMetrics[measure].includes(metric) && breakdown === null;
}

/** A count divided by the size of its region. */
export interface Normalised {
  subject: Subject;
  denominator: Subject;
  value: Derived;
  /** The words both numbers were published with, as they bear on the quotient. */
  qualifier: Qualifier;
}

/**
 * Counts per size, all by denominators of one year and one vintage: the last year that had ended by the earliest of the
 * counts, or up to three years before it where only then each region has a published one. Null stands for a count without.
 */
export function normalise(
  measure: SizeMeasure,
  subjects: readonly Subject[],
  denominators: readonly Subject[],
): (Normalised | null)[] {
  const regions = new Set(subjects.map(({region}) => region));
  const usable = denominators.filter((figure) => isSize(measure, figure) && regions.has(figure.region));
  const last = lastFullYear(subjects);
  const bases = [last, last - 1, last - 2, last - 3].map((year) => base(usable, String(year)));
  const chosen = bases.find((found) => found.covered === regions.size) ?? base(usable, String(last));
  return subjects.map((subject) => {
    const rivals = chosen.figures.filter(({region}) => region === subject.region);
    const denominator = preferred(rivals, measure);
    if (!denominator) return null;
    return {
      subject,
      denominator,
      value: derive(measure, subject, denominator),
      qualifier: quotientQualifier(subject.qualifier, denominator.qualifier),
    };
  });
}

// The last year that had ended by the date of every count: 2023 for a count of February 2024.
function lastFullYear(subjects: readonly Subject[]): number {
  const earliest = subjects.map(({as_of}) => dateInterval(as_of).to).toSorted()[0] ?? "";
  const year = Number(earliest.slice(0, 4));
  return earliest.endsWith("-12-31") ? year : year - 1;
}

// The denominators of one year in the vintage that most regions have, and how many regions that is.
function base(usable: readonly Subject[], year: string): {figures: Subject[]; covered: number} {
  const ofYear = usable.filter((one) => yearOf(one) === year);
  const vintages = [...new Set(ofYear.map(({vintage}) => vintage))].map((vintage) => {
    const figures = ofYear.filter((one) => one.vintage === vintage);
    return {figures, covered: new Set(figures.map(({region}) => region)).size};
  });
  return vintages.toSorted((one, other) => other.covered - one.covered)[0] ?? {figures: [], covered: 0};
}

// A level at the end of a year and a sum over it both speak of that year.
function yearOf({period, as_of}: Subject): string {
  return periodInterval(period ?? as_of).to.slice(0, 4);
}

function preferred(rivals: readonly Subject[], measure: SizeMeasure): Subject | null {
  const metric = denominatorMetrics[measure].find((code) => rivals.some((one) => one.metric === code));
  return preferredFigure(rivals.filter((one) => one.metric === metric));
}

const inverse: Record<Qualifier, Qualifier> = {
  exact: "exact",
  about: "about",
  nearly: "over",
  rounded: "about",
  over: "under",
  at_least: "at_most",
  under: "over",
  at_most: "at_least",
};

/** What may be said of a quotient: exactly the words of its one inexact side; two inexact sides give "about". */
export function quotientQualifier(above: Qualifier, below: Qualifier): Qualifier {
  if (below === "exact") return above === "rounded" ? "about" : above;
  return above === "exact" ? inverse[below] : "about";
}

/**
 * Whether two normalised counts may be ranked. Dividing by size removes nothing but size: what forbids to rank the counts
 * still does, and denominators that are not of one metric, year and vintage add their own reason.
 */
export function compareNormalised(a: Normalised, b: Normalised, calendar: Calendar): Comparison {
  const {reasons} = compare("rank", a.subject, b.subject, calendar);
  const [one, other] = [a.denominator, b.denominator];
  if (one.vintage !== other.vintage || yearOf(one) !== yearOf(other)) {
    const [from, to] = [yearOf(one), yearOf(other)];
    return comparisonOf([...reasons, {code: "denominator", outcome: "not_comparable", a: from, b: to}]);
  }
  if (one.metric === other.metric) return comparisonOf(reasons);
  return comparisonOf([
    ...reasons,
    {code: "denominator", outcome: "caution", a: one.metric, b: other.metric},
  ]);
}

/** What a measure makes of one figure; `normalised` for measures per size, `counted` for a selection rate. */
export interface Reading {
  subject: Subject;
  normalised: Normalised | null;
  counted: string | null;
  /** Whether there is a number at all. */
  known: boolean;
}

/**
 * Whether two readings of one measure may be ranked. Shares of one's own target or round have no unit, so programmes that
 * count different things may be compared by them; a side without the number refuses.
 */
export function compareReadings(measure: Measure, a: Reading, b: Reading, calendar: Calendar): Comparison {
  if (measure === "raw") return compare("rank", a.subject, b.subject, calendar);
  if (!a.known || !b.known) {
    const say = ({known}: Reading) => (known ? measure : `no_${measure}`);
    return comparisonOf([{code: "measure_missing", outcome: "not_comparable", a: say(a), b: say(b)}]);
  }
  if (a.normalised && b.normalised) return compareNormalised(a.normalised, b.normalised, calendar);
  const apart = dateReasons(a.subject, b.subject).map((reason) => ({...reason, outcome: "caution" as const}));
  if (a.counted === b.counted) return comparisonOf(apart);
  return comparisonOf([
    ...apart,
    {code: "rate_counted", outcome: "caution", a: a.counted ?? "", b: b.counted ?? ""},
  ]);
}
