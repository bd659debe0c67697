import {compare} from "../../domain/compare.ts";
import {compareReadings, measures, type Measure} from "../../domain/measure.ts";
import {choiceText, comparableDates, type Choice} from "../../domain/series-choice.ts";
import type {View} from "../../domain/view.ts";
import {useRows} from "../../hooks/engine.ts";
import {useCalendar} from "../../hooks/calendar.ts";
import {useReader} from "../../hooks/view.ts";
import {programmes} from "../../queries/programmes.ts";
import {compareText} from "../../text/compare.ts";
import type {Measured} from "./use-readings.ts";

/** What the chosen series may be compared by instead, each a link that opens it. */
export function Alternatives({
  choices,
  readings,
}: {
  choices: readonly Choice[];
  readings: Record<Measure, Measured[]>;
}) {
  const {view, language, href} = useReader();
  const calendar = useCalendar();
  const text = compareText[language];
  const legal = (measure: Measure) =>
    allPairs(
      readings[measure],
      (a, b) => compareReadings(measure, a, b, calendar).outcome !== "not_comparable",
    );
  const dated = comparableDates(choices, calendar);
  const links: [string, Partial<View>][] = measures
    .filter((measure) => (view.operation !== "rank" || measure !== view.measure) && legal(measure))
    .map((measure): [string, Partial<View>] => [
      text.alternatives.measure(text.measures[measure]),
      {operation: "rank", measure},
    ]);
  const raw = allPairs(
    choices,
    (a, b) => compare("rank", a.subject, b.subject, calendar).outcome !== "not_comparable",
  );
  if (dated && !raw) {
    const series = dated.map(({series: {key}, asOf}) => choiceText(key, asOf));
    links.unshift([text.alternatives.dates, {series, operation: "rank", measure: "raw"}]);
  }
  if (view.operation !== "trend") links.push([text.alternatives.trend, {operation: "trend", measure: "raw"}]);
  const tracked = readings.progress.some(({known}) => known);
  const headline = useRows(programmes);
  const programme = choices.every(({subject}) => headline.some((row) => row.programme === subject.programme));
  return (
    <section className="alternatives">
      <h3>{text.legal}</h3>
      <ul>
        {links.map(([name, change]) => (
          <li key={name}>
            <a href={href(change)}>{name}</a>
          </li>
        ))}
        {tracked && (
          <li>
            <a href={href({page: "targets"})}>{text.alternatives.targets}</a>
          </li>
        )}
        {programme && (
          <li>
            <a href={href({page: "certified"})}>{text.alternatives.certified}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

function allPairs<T>(items: readonly T[], test: (a: T, b: T) => boolean): boolean {
  return items.every((a, index) => items.slice(index + 1).every((b) => test(a, b)));
}
