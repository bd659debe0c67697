import {useMemo} from "react";
import {barOf, type Bar} from "../../charts/bars.ts";
import {regionColour} from "../../charts/marks.ts";
import {dateInterval} from "../../domain/date.ts";
import {derivedId} from "../../domain/derived.ts";
import type {Figure} from "../../domain/figure.ts";
import {batchPanels, derivedBatches, type BatchSeries, type SeriesPanel} from "../../domain/panels.ts";
import type {Target} from "../../domain/target.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useHeadlinePanels} from "../../hooks/headline.ts";
import {useNames, type Names} from "../../hooks/names.ts";
import {useAims} from "../../hooks/plans.ts";
import {useRivals} from "../../hooks/rivals.ts";
import {useReader} from "../../hooks/view.ts";
import {batchAdditions} from "../../queries/batch-additions.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {BarPanels, BarsSummary, type BarPanel} from "../BarPanels.tsx";
import {SourceLine} from "../SourceLine.tsx";

/** What each batch of each headline series added, with plans and with the batches nobody published by themselves. */
export function BatchesExhibit() {
  const {language} = useReader();
  const names = useNames();
  const headline = useHeadlinePanels();
  const additions = useFigures(batchAdditions);
  const series = useMemo(() => batchPanels(headline, additions), [headline, additions]);
  const panels = usePanels(series, additions);
  const text = certifiedText[language].batches;
  const {columns, grade} = exhibitText[language];
  const figures = series.flatMap(({batches}) => batches);
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      summary={<BarsSummary panels={panels} />}
      queries={[batchAdditions, headlineTotals]}
      sources={<SourceLine figures={figures} />}
      twin={{
        caption: text.caption,
        columns: [columns.batch, columns.series, columns.announced, columns.value, columns.grade],
        rows: figures.map((figure) => ({
          key: figure.observation,
          cells: [
            names.of("batch", figure.batch!),
            names.of("metric", figure.metric),
            figure.as_of,
            <Num key="value" id={figure.observation}>
              {names.amount(figure)}
            </Num>,
            grade(figure.grade),
          ],
        })),
      }}
    >
      <BarPanels layout="columns" panels={panels} />
    </Exhibit>
  );
}

function usePanels(series: readonly BatchSeries[], known: readonly Figure[]): BarPanel[] {
  const {language} = useReader();
  const names = useNames();
  const panels = useMemo(() => series.map(({panel}) => panel), [series]);
  const aims = useAims(panels);
  const rivals = useRivals();
  return useMemo(() => {
    const words = certifiedText[language].batches;
    return series.map(({panel, batches}) => {
      const name = `${names.of("programme", panel.programme)} · ${names.of("metric", panel.metric)}`;
      const published = batches.map((figure) => ({
        at: figure.as_of,
        ...barOf(figure, batchName(figure, names), names.label(figure), rivals(figure, known)),
      }));
      const computed = computedBars({panel, batches}, names, words);
      const planned = plannedBars(
        panel,
        panel.lines.flatMap((line) => aims.get(line)!.plans),
        names,
        words,
      );
      const bars = [...published, ...computed, ...planned].toSorted((a, b) => a.at.localeCompare(b.at));
      return {key: `${panel.programme}/${panel.metric}`, name, heading: name, bars, operation: "trend"};
    });
  }, [series, known, aims, rivals, language, names]);
}

type Words = (typeof certifiedText)["zh"]["batches"];

type DatedBar = Bar & {at: string};

const month = (date: string) => date.slice(0, 7);

function batchName({batch, as_of}: Figure, names: Names): string {
  return `${names.batch(batch!)}\n${month(as_of)}`;
}

// The batches nobody published by themselves.
function computedBars({panel, batches}: BatchSeries, names: Names, words: Words): DatedBar[] {
  return derivedBatches(panel.lines[0]!.steps, batches).map(({figure, difference}) => ({
    at: figure.as_of,
    name: `${words.derived}\n${words.difference(month(figure.as_of))}`,
    value: difference.value,
    label: names.label({...figure, value: difference.value}),
    evidence: derivedId(difference),
    mark: "hollow",
    colour: regionColour(panel.region),
  }));
}

function plannedBars(
  {region}: SeriesPanel,
  plans: readonly Target[],
  names: Names,
  words: Words,
): DatedBar[] {
  return plans.map((plan) => ({
    at: dateInterval(plan.due!).to,
    name: words.plan(plan.due!.slice(0, 4)),
    value: plan.value,
    label: names.label(plan),
    evidence: `target:${plan.target}`,
    mark: "plan",
    colour: regionColour(region),
  }));
}
