import {useId, useMemo} from "react";
import {barOf} from "../../charts/bars.ts";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {regionColour} from "../../charts/marks.ts";
import {stepPanel} from "../../charts/step-panel.ts";
import type {Subject} from "../../domain/comparability.ts";
import {comparableGroups} from "../../domain/comparable-groups.ts";
import type {SeriesPanel} from "../../domain/panels.ts";
import {breaksAfter, lastStated, steps} from "../../domain/series.ts";
import {otherDefinitions, type Choice, type Series} from "../../domain/series-choice.ts";
import {useChartText} from "../../hooks/chart-text.ts";
import {useNames} from "../../hooks/names.ts";
import {useSearchedTo} from "../../hooks/searched-to.ts";
import {useCalendar} from "../../hooks/calendar.ts";
import {useReader} from "../../hooks/view.ts";
import {subjects as subjectsQuery} from "../../queries/subjects.ts";
import {certifiedText} from "../../text/certified.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatDate} from "../../text/format.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {BarPanels} from "../BarPanels.tsx";
import {Breaks} from "../certified/Breaks.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {seriesTitle} from "./names.ts";

/** Each chosen series over time, on an axis of its own; a new definition or vintage starts a new one. */
export function TrendResult({choices, all}: {choices: Choice[]; all: readonly Series[]}) {
  const {language} = useReader();
  const names = useNames();
  const calendar = useCalendar();
  const text = compareText[language];
  const {columns, grade} = exhibitText[language];
  const drawn = useMemo(() => {
    const series = [...new Set(choices.map((choice) => choice.series))];
    return series.flatMap((one) =>
      comparableGroups(one.figures, "trend", calendar).groups.map((line) => ({
        line,
        definitions: definitionsFrom(line, otherDefinitions(one, all)),
      })),
    );
  }, [choices, all, calendar]);
  const lines = drawn.map(({line}) => line);
  const figures = lines.flat();
  return (
    <Exhibit
      title={text.titles.trend}
      subtitle={text.subtitles.trend}
      summary={
        <ul>
          {lines.map((line) => (
            <LineInWords key={line[0]!.observation} line={line} />
          ))}
        </ul>
      }
      twin={{
        caption: text.caption,
        columns: [columns.series, columns.date, columns.value, columns.grade],
        rows: figures.map((figure) => ({
          key: figure.observation,
          cells: [
            seriesTitle(figure, names, language),
            figure.as_of,
            <Num key="value" id={figure.observation}>
              {names.amount(figure)}
            </Num>,
            grade(figure.grade),
          ],
        })),
      }}
      queries={[subjectsQuery]}
      sources={<SourceLine figures={figures} />}
    >
      <div className="panels">
        {drawn.map(({line, definitions}) => (
          <div key={line[0]!.observation} className="panel">
            <h3>{seriesTitle(line[0]!, names, language)}</h3>
            {line[0]!.kind === "stock" ? (
              <Steps line={line} definitions={definitions} />
            ) : (
              <Columns line={line} />
            )}
          </div>
        ))}
      </div>
    </Exhibit>
  );
}

function LineInWords({line}: {line: Subject[]}) {
  const {language} = useReader();
  const names = useNames();
  const words = certifiedText[language].totals;
  const [first, last] = [line[0]!, line.at(-1)!];
  return (
    <li>
      <Phrase
        template={line.length > 1 ? words.summary : compareText[language].summary}
        slots={{
          name: seriesTitle(last, names, language),
          first: <Num id={first.observation}>{names.amount(first)}</Num>,
          firstDate: formatDate(first.as_of, language),
          last: <Num id={last.observation}>{names.amount(last)}</Num>,
          lastDate: formatDate(last.as_of, language),
          amount: <Num id={last.observation}>{names.amount(last)}</Num>,
          date: formatDate(last.as_of, language),
        }}
      />
    </li>
  );
}

type Line = SeriesPanel["lines"][number];

// The line itself, then every other definition of its question that begins after it has.
function definitionsFrom(line: readonly Subject[], others: readonly Series[]): Line[] {
  const lineOf = (figures: readonly Subject[]) => ({
    definition: figures[0]!.definition,
    steps: steps(figures),
  });
  const own = lineOf(line);
  return [own, ...breaksAfter(own, [own, ...others.map(({figures}) => lineOf(figures))])];
}

// A total holds until the next one is published.
function Steps({line, definitions}: {line: Subject[]; definitions: readonly Line[]}) {
  const {language} = useReader();
  const text = useChartText();
  const searchedTo = useSearchedTo();
  const id = useId().replaceAll(":", "");
  const words = certifiedText[language].totals;
  const drawing = useMemo(
    () =>
      stepPanel(
        {
          groups: [{label: null, steps: steps(line)}],
          plans: [],
          goal: null,
          colour: regionColour(line[0]!.region),
          searchedTo,
          gapLabel: words.gapShort,
          breaks: definitions.slice(1).map((one) => ({
            label: text.names.of("definition", one.definition ?? "unstated"),
            figure: one.steps[0]!.figure,
          })),
          breakLabel: words.break,
          id,
        },
        text,
      ),
    [line, definitions, searchedTo, words, id, text],
  );
  const name = seriesTitle(line[0]!, text.names, language);
  return (
    <>
      <Chart label={words.aria(name)} drawing={drawing} operation="trend" />
      <Breaks panel={{lines: [...definitions]}} as="p" />
      <p className="panel-note">{words.gap(lastStated(steps(line))!)}</p>
    </>
  );
}

// Additions, rates and amounts hold for their own period only.
function Columns({line}: {line: Subject[]}) {
  const {language} = useReader();
  const names = useNames();
  const panels = useMemo(() => {
    const name = seriesTitle(line[0]!, names, language);
    const nameOf = ({batch, as_of, period}: Subject) =>
      batch ? `${names.batch(batch)}\n${as_of.slice(0, 7)}` : (period ?? as_of);
    const bars = line.map((figure) => barOf(figure, nameOf(figure), names.label(figure)));
    return [{key: name, name, heading: null, bars, operation: "trend" as const}];
  }, [line, names, language]);
  return <BarPanels layout="columns" panels={panels} />;
}
