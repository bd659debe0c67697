import {useMemo, useState} from "react";
import type {Pair, Subject} from "../../domain/comparability.ts";
import {pairsOf} from "../../domain/comparable-groups.ts";
import {newestOf} from "../../domain/newest.ts";
import {groupBy} from "../../domain/series.ts";
import {useRows} from "../../hooks/engine.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useNames, type Names} from "../../hooks/names.ts";
import {useCalendar} from "../../hooks/calendar.ts";
import {useReader} from "../../hooks/view.ts";
import {announcements} from "../../queries/announcements.ts";
import {headlineSubjects} from "../../queries/headline-subjects.ts";
import {programmes} from "../../queries/programmes.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {keyOf, Matrix} from "../compare/Matrix.tsx";
import {reasonText} from "../compare/reason-text.ts";
import {PairReasons} from "./PairReasons.tsx";

/** Every pair of headline series: may they be ranked, and if not, why and what instead. */
export function ComparisonExhibit() {
  const {language} = useReader();
  const names = useNames();
  const {subjects, pairs} = usePairs();
  const useful = useMostReasons(pairs);
  const [chosen, setChosen] = useState<string | null>(null);
  const text = comparabilityText[language];
  const shown = pairs.find((pair) => keyOf(pair) === chosen) ?? useful;
  if (!shown) return null;
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      queries={[headlineSubjects, announcements]}
      sources={<SourceLine figures={subjects} />}
      twin={{
        caption: text.caption,
        columns: [text.series, text.beside, text.verdict, text.why],
        rows: pairs.map(({a, b, comparison}) => ({
          key: keyOf({a, b}),
          cells: [
            seriesName(a, names),
            seriesName(b, names),
            text.outcomes[comparison.outcome],
            comparison.reasons.map((reason) => reasonText(reason, names, language)).join(text.separator),
          ],
        })),
      }}
    >
      <Matrix
        caption={text.caption}
        nameOf={(subject) => seriesName(subject, names)}
        subjects={subjects}
        pairs={pairs}
        shown={keyOf(shown)}
        onChoose={setChosen}
      />
      <PairReasons pair={shown} />
    </Exhibit>
  );
}

function usePairs(): {subjects: Subject[]; pairs: Pair[]} {
  const totals = useFigures(headlineSubjects);
  const calendar = useCalendar();
  return useMemo(() => {
    const series = groupBy(totals, ({programme, metric}) => `${programme}/${metric}`);
    const subjects = [...series.values()].map((figures) => newestOf(figures)!);
    return {subjects, pairs: pairsOf(subjects, "rank", calendar)};
  }, [totals, calendar]);
}

// Shown at first: the pair of running programmes with the most reasons against it.
function useMostReasons(pairs: readonly Pair[]): Pair | undefined {
  const listed = useRows(programmes);
  const running = (subject: Subject) =>
    listed.some((row) => row.programme === subject.programme && !row.closed);
  return pairs
    .filter(({a, b}) => running(a) && running(b))
    .toSorted((x, y) => y.comparison.reasons.length - x.comparison.reasons.length)[0];
}

/** Programme and metric of a series. */
export function seriesName({programme, metric}: Subject, names: Names): string {
  return `${names.of("programme", programme!)} · ${names.of("metric", metric)}`;
}
