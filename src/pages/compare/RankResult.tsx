import {useMemo} from "react";
import {barOf, type Bar} from "../../charts/bars.ts";
import {regionColour} from "../../charts/marks.ts";
import {comparisonOf, type Outcome, type Pair} from "../../domain/comparability.ts";
import {groupsWithout} from "../../domain/comparable-groups.ts";
import {compareReadings, type Measure} from "../../domain/measure.ts";
import type {Choice} from "../../domain/series-choice.ts";
import type {Language} from "../../domain/view.ts";
import {useNames, type Names} from "../../hooks/names.ts";
import {useCalendar} from "../../hooks/calendar.ts";
import {useReader} from "../../hooks/view.ts";
import {announcements} from "../../queries/announcements.ts";
import {subjects as subjectsQuery} from "../../queries/subjects.ts";
import {certifiedText} from "../../text/certified.ts";
import {compareText} from "../../text/compare.ts";
import {evidenceText} from "../../text/evidence.ts";
import {capital, formatAside, formatDate, formatShare} from "../../text/format.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {BarPanels, BarsSummary, type BarPanel} from "../BarPanels.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {Alternatives} from "./Alternatives.tsx";
import {choiceTwin} from "./choice-twin.tsx";
import {shortTitle} from "./names.ts";
import {Pairs} from "./Pairs.tsx";
import {useReadings, type Measured} from "./use-readings.ts";

/** The chosen figures side by side by one measure, or the refusal with every reason and what is legal. */
export function RankResult({choices}: {choices: Choice[]}) {
  const {view, language} = useReader();
  const {measure} = view;
  const subjects = useMemo(() => choices.map(({subject}) => subject), [choices]);
  const readings = useReadings(subjects);
  const {pairs, groups} = useGroups(readings[measure], measure);
  const panels = usePanels(groups, measure);
  const {outcome} = comparisonOf(pairs.flatMap(({comparison}) => comparison.reasons));
  const text = compareText[language];
  const refused = outcome === "not_comparable";
  return (
    <Exhibit
      title={text.titles[outcome satisfies Outcome]}
      subtitle={text.subtitles[measure]}
      summary={panels.length > 0 && <BarsSummary panels={panels} />}
      caveat={<Base readings={readings[measure]} />}
      twin={choiceTwin(choices, readings[measure], measure, language, useNames())}
      queries={[subjectsQuery, announcements]}
      sources={<SourceLine figures={subjects} />}
    >
      {refused && panels.length > 0 && <h3>{text.allowed}</h3>}
      {panels.length > 0 && <BarPanels layout="rows" panels={panels} wide />}
      <Pairs subjects={subjects} pairs={pairs} />
      {outcome !== "comparable" && <Alternatives choices={choices} readings={readings} />}
    </Exhibit>
  );
}

// All on one axis where every pair allows it; else only groups of two and more that stand the test among themselves.
function useGroups(readings: readonly Measured[], measure: Measure): {pairs: Pair[]; groups: Measured[][]} {
  const calendar = useCalendar();
  return useMemo(() => {
    const compared = (a: Measured, b: Measured) => compareReadings(measure, a, b, calendar);
    const pairs = readings.flatMap((a, index) =>
      readings.slice(index + 1).map((b) => ({a: a.subject, b: b.subject, comparison: compared(a, b)})),
    );
    const apart = (a: Measured, b: Measured) => compared(a, b).outcome === "not_comparable";
    const known = readings.filter((reading) => reading.known);
    return {pairs, groups: groupsWithout(known, apart).filter((group) => group.length > 1)};
  }, [readings, measure, calendar]);
}

function usePanels(groups: readonly Measured[][], measure: Measure): BarPanel[] {
  const {language} = useReader();
  const names = useNames();
  return useMemo(
    () =>
      groups.map((group) => {
        const {programme, metric} = group[0]!.subject;
        const alike = group.every(
          ({subject}) => subject.programme === programme && subject.metric === metric,
        );
        const shared = alike ? names.of("metric", metric) : "";
        const heading = [shared, measure !== "raw" && compareText[language].measures[measure]]
          .filter(Boolean)
          .join(compareText[language].dot);
        const name = capital(heading || compareText[language].measures.raw);
        return {
          key: group.map(({subject}) => subject.observation).join(),
          name,
          heading: name,
          bars: group
            .toSorted((a, b) => b.value - a.value)
            .map((reading) => readingBar(reading, alike && group.length > 1, names, language)),
          operation: "rank" as const,
        };
      }),
    [groups, measure, names, language],
  );
}

function readingBar(reading: Measured, alike: boolean, names: Names, language: Language): Bar {
  const {subject, progress, round, normalised} = reading;
  const title = alike ? names.of("region", subject.region) : shortTitle(subject, names, language);
  const text = compareText[language];
  if (progress) {
    const {metric} = progress.target;
    const other = metric === subject.metric ? "" : text.dot + text.ofTarget(names.of("metric", metric));
    const detail = formatAside(formatDate(subject.as_of, language), language);
    return computed(reading, title + other + detail, formatShare(reading.value));
  }
  if (round) {
    const counted = certifiedText[language].rounds.counted[round.counted]!;
    const detail = text.ofRound(names.of("batch", round.batch), counted);
    return computed(reading, title + formatAside(detail, language), formatShare(reading.value));
  }
  const name = title + formatAside(formatDate(subject.as_of, language), language);
  if (!normalised) return barOf(subject, name, names.label(subject));
  const {qualifier} = normalised;
  return computed(reading, name, names.label({value: reading.value, unit: subject.unit, qualifier}));
}

function computed({subject, value, evidence}: Measured, name: string, label: string): Bar {
  return {name, value, label, evidence, mark: "hollow", colour: regionColour(subject.region)};
}

// The year and vintage of the denominators, all of one.
function Base({readings}: {readings: readonly Measured[]}) {
  const {language} = useReader();
  const denominator = readings.find(({normalised}) => normalised)?.normalised?.denominator;
  if (!denominator) return null;
  const text = compareText[language];
  const {period, as_of, vintage} = denominator;
  const name = vintage ? (evidenceText[language].vintages[vintage] ?? vintage) : text.unstatedVintage;
  return text.base(formatDate((period ?? as_of).slice(0, 4), language), name);
}
