import {useMemo} from "react";
import type {Figure} from "../../domain/figure.ts";
import {ageInMonths, newestTotal} from "../../domain/finding.ts";
import type {SeriesPanel} from "../../domain/panels.ts";
import {useRows} from "../../hooks/engine.ts";
import {useNames, type Names} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {programmes} from "../../queries/programmes.ts";
import {targets} from "../../queries/targets.ts";
import {formatAge, formatAside, formatDate} from "../../text/format.ts";
import {overviewText} from "../../text/overview.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {lastOf, StepsChart} from "../certified/TotalsPanel.tsx";
import {SourceLine} from "../SourceLine.tsx";

/**
 * Every running headline series as steps in small multiples: where its published record ends and how old that end is.
 * Historical titles are left out: they will not be renewed.
 */
export function StepsExhibit({panels}: {panels: readonly SeriesPanel[]}) {
  const {language, day} = useReader();
  const names = useNames();
  const running = useRunning(panels);
  const text = overviewText[language].steps;
  const newest = running.map((panel) => newestTotal(panel)!);
  return (
    <Exhibit
      title={newest.length > 1 ? <Ages figures={newest} /> : text.question}
      subtitle={text.subtitle}
      queries={[headlineTotals, targets]}
      sources={<SourceLine figures={newest} />}
      twin={{
        caption: text.caption,
        columns: [text.series, text.newest, text.asOf, text.age],
        rows: newest.map((figure) => ({
          key: figure.observation,
          cells: [
            seriesOf(figure, names),
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
      <div className="panels multiples">
        {running.map((panel) => (
          <SmallSteps key={`${panel.programme}/${panel.metric}`} panel={panel} />
        ))}
      </div>
    </Exhibit>
  );
}

/** The series whose programmes still publish. */
export function useRunning(panels: readonly SeriesPanel[]): SeriesPanel[] {
  const listed = useRows(programmes);
  return useMemo(() => {
    const closed = new Set(listed.filter((row) => row.closed).map(({programme}) => programme));
    return panels.filter(({programme}) => !closed.has(programme));
  }, [panels, listed]);
}

/** The lines a small panel has room for: those of the definition of the newest figure. */
export function smallLines(panel: SeriesPanel): SeriesPanel["lines"] {
  const newest = newestTotal(panel)!;
  return panel.lines.filter(({definition}) => definition === newest.definition);
}

function SmallSteps({panel: whole}: {panel: SeriesPanel}) {
  const {language, day} = useReader();
  const newest = useMemo(() => newestTotal(whole)!, [whole]);
  const panel = useMemo(() => ({...whole, lines: smallLines(whole)}), [whole]);
  const names = useNames();
  const text = overviewText[language].steps;
  return (
    <div className="panel" data-series={`${panel.programme}/${panel.metric}`}>
      <h3>{names.of("programme", panel.programme)}</h3>
      <p className="panel-note">
        {names.of("metric", panel.metric)}
        {newest.definition && formatAside(names.of("definition", newest.definition), language)}{" "}
        <Num id={newest.observation}>{names.amount(newest)}</Num>
      </p>
      <StepsChart panel={panel} line={panel.lines[0]!} small />
      <p className="panel-note">
        <Phrase
          template={text.end}
          slots={{
            date: formatDate(lastOf(panel), language),
            age: <Num id={newest.observation}>{formatAge(ageInMonths(newest, day), language)}</Num>,
          }}
        />
      </p>
    </div>
  );
}

// Ages are all counted alike, from a date to the evaluation day, so oldest and newest may be named.
function Ages({figures}: {figures: readonly Figure[]}) {
  const {language, day} = useReader();
  const names = useNames();
  const byAge = figures.toSorted((a, b) => ageInMonths(b, day) - ageInMonths(a, day));
  const [oldest, youngest] = [byAge[0]!, byAge.at(-1)!];
  const ageOf = (figure: Figure) => (
    <Num id={figure.observation}>{formatAge(ageInMonths(figure, day), language)}</Num>
  );
  return (
    <Phrase
      template={overviewText[language].steps.title}
      slots={{
        oldest: names.of("programme", oldest.programme!),
        oldestAge: ageOf(oldest),
        youngest: names.of("programme", youngest.programme!),
        youngestAge: ageOf(youngest),
      }}
    />
  );
}

function seriesOf({programme, metric}: Figure, names: Names): string {
  return `${names.of("programme", programme!)} · ${names.of("metric", metric)}`;
}
