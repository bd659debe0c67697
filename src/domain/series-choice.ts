import type {Calendar, Subject} from "./comparability.ts";
import {compare} from "./compare.ts";
import {sameDay} from "./figure.ts";
import {byDateThenPreference, preferredFigure} from "./same-fact.ts";
import {newestOf} from "./newest.ts";
import {groupBy} from "./series.ts";

/** All figures that differ only in their date, oldest first, one a date; of a series of totals the first may be a first batch. */
export interface Series {
  key: string;
  figures: Subject[];
  newest: Subject;
}

/** A series with the figure that speaks for it: of the date asked for, or the newest. */
export interface Choice {
  series: Series;
  subject: Subject;
  /** The date asked for; null follows the newest figure. */
  asOf: string | null;
}

/** What a series is called in an address: region.programme.metric.kind.definition.population.breakdown.member. */
export function seriesKey(subject: Subject): string {
  const {region, programme, metric, kind, definition, population, breakdown, member} = subject;
  const parts = [region, programme, metric, kind === "stock" ? null : kind, definition, population];
  return [...parts, breakdown, member]
    .map((part) => part ?? "")
    .join(".")
    .replace(/\.+$/, "");
}

/**
 * The series of a list of figures, in the order they first appear. A series of totals starts with the first batch of its
 * programme, which is its first total, where no total of that day was published.
 */
export function seriesOf(subjects: readonly Subject[]): Series[] {
  const first = subjects.filter(({initial}) => initial);
  const openings = groupBy(first, (subject) => seriesKey({...subject, kind: "stock"}));
  return [...groupBy(subjects, seriesKey)].map(([key, members]) => {
    const opening = members[0].kind === "stock" ? (openings.get(key) ?? []) : [];
    const untold = opening.filter((figure) => members.every((member) => !sameDay(member, figure)));
    const dated = groupBy([...members, ...untold], ({as_of, batch}) => `${as_of}/${batch}`);
    const figures = [...dated.values()]
      .map((rivals) => preferredFigure(rivals))
      .toSorted(byDateThenPreference);
    // A series has a figure.
    return {key, figures, newest: newestOf(figures)!};
  });
}

/** The series that differ from this one in nothing but their definition. */
export function otherDefinitions(one: Series, all: readonly Series[]): Series[] {
  const question = ({newest}: Series) => seriesKey({...newest, definition: null});
  return all.filter((other) => other.key !== one.key && question(other) === question(one));
}

/** The address of a choice: the key of its series, and the date where one is asked for. */
export function choiceText(key: string, asOf: string | null): string {
  return asOf ? `${key}@${asOf}` : key;
}

/** What an address names; where it names nothing, what is chosen all the same. */
export function namedOf(texts: readonly string[], chosen: readonly Choice[]): string[] {
  return texts.length > 0 ? [...texts] : chosen.map(({series, asOf}) => choiceText(series.key, asOf));
}

/** The choices with one put in place of another, which takes the place of the new one where that was chosen already. */
export function exchanged(texts: readonly string[], taken: string, key: string): string[] {
  const isNew = (text: string) => keyOf(text) === key;
  if (keyOf(taken) === key) return [...texts];
  const old = texts.find(isNew);
  return texts.map((text) => (text === taken ? (old ?? key) : isNew(text) ? taken : text));
}

/** The choices with one series more, where it is not among them. */
export function joinedBy(texts: readonly string[], key: string): string[] {
  return texts.some((text) => keyOf(text) === key) ? [...texts] : [...texts, key];
}

function keyOf(text: string): string {
  return text.split("@")[0]!;
}

/** The choices an address names, each once; `missing` are those without a figure. */
export function choicesOf(
  texts: readonly string[],
  all: readonly Series[],
): {choices: Choice[]; missing: string[]} {
  const choices: Choice[] = [];
  const missing: string[] = [];
  for (const text of new Set(texts)) {
    const [key = "", asOf = null] = text.split("@") as [string, string?];
    const series = all.find((one) => one.key === key);
    const subject = asOf ? series?.figures.findLast((figure) => figure.as_of === asOf) : series?.newest;
    if (!series || !subject) missing.push(text);
    else if (choices.every((one) => one.subject !== subject)) choices.push({series, subject, asOf});
  }
  return {choices, missing};
}

/**
 * The same series at dates that may be ranked: the newest date of the first that allows it, and of each other series its
 * newest date beside those before it. Null when there are none.
 */
export function comparableDates(choices: readonly Choice[], calendar: Calendar): Choice[] | null {
  const [first, ...rest] = choices;
  if (!first) return null;
  for (const anchor of first.series.figures.toReversed()) {
    const picked = [{...first, subject: anchor, asOf: anchor.as_of}];
    for (const {series} of rest) {
      const beside = series.figures.findLast((figure) =>
        picked.every(({subject}) => compare("rank", subject, figure, calendar).outcome !== "not_comparable"),
      );
      if (beside) picked.push({series, subject: beside, asOf: beside.as_of});
    }
    if (picked.length === choices.length) return picked;
  }
  return null;
}
