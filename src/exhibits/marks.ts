import {dateInterval, monthsBetween} from "../domain/date.ts";
import {isDatedByUs, type Figure} from "../domain/figure.ts";
import {valueInterval, type Qualifier} from "../domain/interval.ts";
import {provinceOf} from "../domain/region.ts";
import {gapsIn, lastStated, type Line, type Step} from "../domain/series.ts";
import type {Language} from "../domain/view.ts";
import type {Names} from "../model/names.ts";
import {exhibitText} from "../text/exhibit.ts";
import {formatAge, formatDate} from "../text/format.ts";
import type {Break, ColourRole, GapWords, StepLine, Surety, TotalPoint} from "./chart.ts";

/** Solid marks are exact, published as they stand and of a known date; hollow ones are inexact, computed or dated by us. */
export function isSolid(figure: Pick<Figure, "qualifier" | "derived" | "as_of_basis">): boolean {
  return figure.qualifier === "exact" && !figure.derived && !isDatedByUs(figure);
}

/** The badge and the whisker of a figure's mark. */
export function suretyOf(...figures: readonly Pick<Figure, "value" | "qualifier" | "grade">[]): Surety {
  const [only, other] = figures;
  return {
    ...(figures.some(({grade}) => grade === "C") && {badge: "C"}),
    ...(only && !other && only.qualifier !== "exact" && {spread: spreadOf(only.value, only.qualifier)}),
  };
}

function spreadOf(value: number, qualifier: Qualifier): NonNullable<Surety["spread"]> {
  const {low, high} = valueInterval(value, qualifier);
  return {low, high: high === Infinity ? null : high};
}

/** The colour of a province; cities take their province's. */
export function regionRole(region: string): ColourRole {
  return `region:${provinceOf(region)}`;
}

interface Speaker {
  names: Names;
  language: Language;
}

/** The totals of one definition as marks, each with what contradicts it on the same day, and the totals nobody verified. */
export function stepLineOf(
  steps: readonly Step[],
  speaker: Speaker,
  {label = null, reported = []}: {label?: string | null; reported?: readonly Figure[]} = {},
): StepLine {
  const {language} = speaker;
  const points = steps.map(({figure, rivals}) => ({
    ...markOf(figure, speaker),
    rivals: rivals.map((rival) => markOf(rival, speaker)),
  }));
  const gaps = gapsIn(steps).map(({from, to}) => {
    const before = steps.findLast(({figure}) => dateInterval(figure.as_of).to <= from) ?? steps[0]!;
    return {from, to, ...told({from, to}, before.figure.observation, language)};
  });
  const ghosts = reported
    .filter(({status}) => status === "published")
    .map((figure) => {
      const {label: said, name, ...mark} = markOf(figure, speaker);
      const {unverified} = exhibitText[language];
      return {...mark, label: `${said} ${unverified}`, name: `${name} ${unverified}`};
    });
  return {label, points, until: lastStated(steps), gaps, ghosts};
}

/** The words of the time between the last total of a line and a day; null where there is none. */
export function gapOf(steps: readonly Step[], day: string, {language}: Speaker): GapWords | null {
  const last = steps.at(-1);
  const until = lastStated(steps);
  if (!last || !until || dateInterval(until).to >= day) return null;
  return told({from: dateInterval(until).to, to: day}, last.figure.observation, language);
}

function told({from, to}: {from: string; to: string}, evidence: string, language: Language): GapWords {
  const {unpublished, unpublishedFor} = exhibitText[language];
  const words = unpublishedFor(formatAge(monthsBetween(from, to), language));
  return {words, short: unpublished, evidence};
}

/** Where other definitions begin, each by its first figure. */
export function breaksOf(later: readonly Line[], {names, language}: Speaker): Break[] {
  return later.map(({definition, steps: [{figure}]}) => ({
    label: names.of("definition", definition ?? "unstated"),
    on: figure.as_of,
    date: formatDate(figure.as_of, language),
    evidence: figure.observation,
  }));
}

function markOf(figure: Figure, {names, language}: Speaker): Omit<TotalPoint, "rivals"> {
  return {
    on: figure.as_of,
    value: figure.value,
    label: names.label(figure),
    name: `${names.amount(figure)} ${formatDate(figure.as_of, language)}`,
    evidence: figure.observation,
    solid: isSolid(figure),
    ...suretyOf(figure),
  };
}
