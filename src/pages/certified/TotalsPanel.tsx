import {Fragment, useId, useMemo} from "react";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {regionColour} from "../../charts/marks.ts";
import {stepPanel, type StepPanel} from "../../charts/step-panel.ts";
import type {Plan} from "../../charts/totals.ts";
import {dateInterval} from "../../domain/date.ts";
import type {SeriesPanel} from "../../domain/panels.ts";
import {breaksAfter, lastStated} from "../../domain/series.ts";
import {useChartText} from "../../hooks/chart-text.ts";
import {useAims, useClosed} from "../../hooks/plans.ts";
import {useSearchedTo} from "../../hooks/searched-to.ts";
import {useReader} from "../../hooks/view.ts";
import {certifiedText} from "../../text/certified.ts";
import {formatDate} from "../../text/format.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {Breaks} from "./Breaks.tsx";

/** One series as steps: its newest total in words above, the published record and its end below. */
export function TotalsPanel({panel}: {panel: SeriesPanel}) {
  const {language} = useReader();
  const text = useChartText();
  const words = certifiedText[language].totals;
  const {names} = text;
  const closed = useClosed(panel.programme);
  const newest = panel.lines[0]!.steps.at(-1)!.figure;
  const programme = names.of("programme", panel.programme);
  return (
    <div className="panel" data-series={`${panel.programme}/${panel.metric}`}>
      <h3>
        <Phrase
          template={words.panel}
          slots={{
            programme,
            amount: <Num id={newest.observation}>{names.amount(newest)}</Num>,
            date: formatDate(lastStated(panel.lines[0]!.steps)!, language),
          }}
        />
      </h3>
      <p className="panel-note">
        {names.of("metric", panel.metric)}
        {panel.lines.length > 1 && <NewestByDefinition panel={panel} />}
        {closed && words.historical}
      </p>
      {drawnLines(panel).map((line) => (
        <LineChart key={line.definition} panel={panel} line={line} />
      ))}
      <Breaks panel={panel} as="p" />
      {!closed && <p className="panel-note">{words.gap(lastOf(panel))}</p>}
    </div>
  );
}

type Line = SeriesPanel["lines"][number];

// Two definitions never share an axis: each has a chart of its own, and one total alone is said in words above.
function drawnLines({lines}: SeriesPanel): readonly Line[] {
  return lines.filter((line, index) => index === 0 || line.steps.length > 1);
}

function LineChart({panel, line}: {panel: SeriesPanel; line: Line}) {
  const {language} = useReader();
  const {names} = useChartText();
  const several = panel.lines.length > 1;
  const definition = names.of("definition", line.definition ?? "unstated");
  return (
    <>
      {several && <p className="line-heading">{certifiedText[language].totals.line(definition)}</p>}
      <StepsChart panel={panel} line={line} />
    </>
  );
}

/** The steps of one definition by themselves; `small` for one of many, with fewer words. */
export function StepsChart({panel, line, small = false}: {panel: SeriesPanel; line: Line; small?: boolean}) {
  const {language} = useReader();
  const {names} = useChartText();
  const words = certifiedText[language].totals;
  const drawing = useTotalsDrawing(panel, line, small);
  const definition = words.under(names.of("definition", line.definition ?? "unstated"));
  const name = `${names.of("programme", panel.programme)} ${names.of("metric", panel.metric)}`;
  const label = words.aria(panel.lines.length > 1 ? name + definition : name);
  return <Chart label={label} drawing={drawing} operation="trend" />;
}

// Several definitions: the newest total of each.
function NewestByDefinition({panel}: {panel: SeriesPanel}) {
  const {language} = useReader();
  const {names} = useChartText();
  const words = certifiedText[language].totals;
  return panel.lines.map(({definition, steps}) => {
    const {figure} = steps.at(-1)!;
    return (
      <Fragment key={definition}>
        <br />
        <Phrase
          template={words.definition}
          slots={{
            definition: names.of("definition", definition ?? "unstated"),
            amount: <Num id={figure.observation}>{names.amount(figure)}</Num>,
            date: formatDate(figure.as_of, language),
          }}
        />
      </Fragment>
    );
  });
}

function useTotalsDrawing(panel: SeriesPanel, line: Line, small: boolean) {
  const {language} = useReader();
  const text = useChartText();
  const searchedTo = useSearchedTo();
  const only = useMemo(() => [panel], [panel]);
  const {plans, goal} = useAims(only).get(line)!;
  const closed = useClosed(panel.programme);
  const id = useId().replaceAll(":", "");
  return useMemo(() => {
    const {names} = text;
    const words = certifiedText[language].totals;
    const end = lastStated(line.steps)!;
    const chart: StepPanel = {
      groups: [{label: null, steps: line.steps}],
      plans: plans.map((target): Plan => {
        const base = line.steps.at(-1)!.figure;
        const due = dateInterval(target.due!).to;
        const label = small
          ? words.planShort(names.label(target))
          : words.plan(names.label(target), due.slice(0, 4));
        return {
          target: `target:${target.target}`,
          base: base.value,
          value: target.value,
          from: base.as_of,
          due,
          label,
        };
      }),
      goal: goal && {
        target: `target:${goal.target}`,
        value: goal.value,
        label: words.goal(names.label(goal)),
      },
      colour: regionColour(panel.region),
      // A closed programme publishes no more: its time ends with its last figure.
      searchedTo: closed ? dateInterval(end).to : searchedTo,
      gapLabel: small && plans.length > 0 ? "" : words.gapShort,
      breaks: breaksAfter(line, panel.lines).map(({definition, steps}) => ({
        label: names.of("definition", definition ?? "unstated"),
        figure: steps[0]!.figure,
      })),
      breakLabel: words.break,
      id,
      ...(small ? {height: 180} : {}),
    };
    return stepPanel(chart, text);
  }, [panel, line, plans, goal, searchedTo, closed, id, small, language, text]);
}

/** The last day any total of a panel speaks of. */
export function lastOf(panel: SeriesPanel): string {
  return panel.lines
    .map((line) => lastStated(line.steps)!)
    .toSorted()
    .at(-1)!;
}

/** The series in words: where its published record begins and ends. */
export function TotalsSummary({panel}: {panel: SeriesPanel}) {
  return (
    <>
      <TotalsInWords panel={panel} />
      <Breaks panel={panel} as="li" />
    </>
  );
}

function TotalsInWords({panel}: {panel: SeriesPanel}) {
  const {language} = useReader();
  const {names} = useChartText();
  const words = certifiedText[language].totals;
  return panel.lines.map(({definition, steps}) => {
    const first = steps[0]!.figure;
    const last = steps.at(-1)!.figure;
    const programme = names.of("programme", panel.programme);
    const name = `${programme} ${names.of("metric", panel.metric)}${definition ? words.under(names.of("definition", definition)) : ""}`;
    return (
      <li key={definition}>
        <Phrase
          template={steps.length > 1 ? words.summary : words.summaryOne}
          slots={{
            name,
            first: <Num id={first.observation}>{names.amount(first)}</Num>,
            firstDate: formatDate(first.as_of, language),
            last: <Num id={last.observation}>{names.amount(last)}</Num>,
            lastDate: formatDate(last.as_of, language),
          }}
        />
      </li>
    );
  });
}
