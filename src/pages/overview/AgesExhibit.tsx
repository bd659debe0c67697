import {useMemo} from "react";
import {ageLines, type AgeLine} from "../../charts/age-lines.ts";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {regionColour} from "../../charts/marks.ts";
import {dateInterval} from "../../domain/date.ts";
import type {Figure} from "../../domain/figure.ts";
import {ageInMonths, newestTotal} from "../../domain/finding.ts";
import type {SeriesPanel} from "../../domain/panels.ts";
import {useChartText} from "../../hooks/chart-text.ts";
import {useNames} from "../../hooks/names.ts";
import {useRows} from "../../hooks/engine.ts";
import {useReader} from "../../hooks/view.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {programmes} from "../../queries/programmes.ts";
import {formatAge} from "../../text/format.ts";
import {overviewText} from "../../text/overview.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {SourceLine} from "../SourceLine.tsx";

/** How old the newest figure of each running series is. Historical titles are left out: they will not be renewed. */
export function AgesExhibit({panels}: {panels: readonly SeriesPanel[]}) {
  const {language, day} = useReader();
  const {names, evidence} = useChartText();
  const listed = useRows(programmes);
  const closed = useMemo(() => listed.filter((row) => row.closed), [listed]);
  const text = overviewText[language].ages;
  const newest = useMemo(() => {
    const running = panels.filter((panel) => closed.every(({programme}) => programme !== panel.programme));
    return running.map((panel) => newestTotal(panel)!);
  }, [panels, closed]);
  const drawing = useMemo(() => {
    const lines = newest.map((figure): AgeLine => ({
      name: `${names.of("programme", figure.programme!)} · ${names.of("metric", figure.metric)}`,
      asOf: [dateInterval(figure.as_of).to, day].toSorted()[0]!,
      value: names.label(figure),
      age: formatAge(ageInMonths(figure, day), language),
      evidence: figure.observation,
      colour: regionColour(figure.region),
    }));
    return ageLines(lines, day, {evidence});
  }, [newest, names, evidence, day, language]);
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      summary={newest.length > 1 && <AgesSummary figures={newest} />}
      queries={[headlineTotals]}
      sources={<SourceLine figures={newest} />}
      twin={{
        caption: text.caption,
        columns: [text.series, text.newest, text.asOf, text.age],
        rows: newest.map((figure) => ({
          key: figure.observation,
          cells: [
            `${names.of("programme", figure.programme!)} · ${names.of("metric", figure.metric)}`,
            <Num key="value" id={figure.observation}>
              {names.amount(figure)}
            </Num>,
            figure.as_of,
            <Num key="age" id={figure.observation}>
              {formatAge(ageInMonths(figure, day), language)}
            </Num>,
          ],
        })),
      }}
    >
      <Chart label={text.aria} drawing={drawing} operation="none" />
    </Exhibit>
  );
}

function AgesSummary({figures}: {figures: readonly Figure[]}) {
  const {language, day} = useReader();
  const names = useNames();
  const byAge = figures.toSorted((a, b) => ageInMonths(b, day) - ageInMonths(a, day));
  const [oldest, youngest] = [byAge[0]!, byAge.at(-1)!];
  const nameOf = (figure: Figure) =>
    `${names.of("programme", figure.programme!)} ${names.of("metric", figure.metric)}`;
  const ageOf = (figure: Figure) => (
    <Num id={figure.observation}>{formatAge(ageInMonths(figure, day), language)}</Num>
  );
  return (
    <Phrase
      template={overviewText[language].ages.summary}
      slots={{
        oldest: nameOf(oldest),
        oldestAge: ageOf(oldest),
        youngest: nameOf(youngest),
        youngestAge: ageOf(youngest),
      }}
    />
  );
}
