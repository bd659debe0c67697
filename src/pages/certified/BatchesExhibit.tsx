import {useMemo} from "react";
import {barOf, type Bar} from "../../charts/bars.ts";
import {regionColour} from "../../charts/marks.ts";
import {dateInterval} from "../../domain/date.ts";
import {derivedId} from "../../domain/derived.ts";
import {derivedBatches, seriesPanels, type SeriesPanel} from "../../domain/panels.ts";
import type {Figure} from "../../domain/figure.ts";
import {groupBy, steps} from "../../domain/series.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {usePlans} from "../../hooks/plans.ts";
import {useReader} from "../../hooks/view.ts";
import {batchAdditions} from "../../queries/batch-additions.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatAmount} from "../../text/format.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {Bars} from "../Bars.tsx";
import {SourceLine} from "../SourceLine.tsx";

interface BatchPanel {
  series: SeriesPanel;
  batches: Figure[];
}

export function BatchesExhibit() {
  const {language} = useReader();
  const panels = useBatchPanels();
  const names = useNames();
  const text = certifiedText[language].batches;
  const {columns, grade} = exhibitText[language];
  const figures = panels.flatMap((panel) => panel.batches);
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
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
      <div className="panels">
        {panels.map((panel) => (
          <BatchColumns key={`${panel.series.programme}/${panel.series.metric}`} panel={panel} />
        ))}
      </div>
    </Exhibit>
  );
}

function useBatchPanels(): BatchPanel[] {
  const totals = useFigures(headlineTotals);
  const additions = useFigures(batchAdditions);
  return useMemo(() => {
    const byPanel = groupBy(additions, ({programme, metric}) => `${programme}/${metric}`);
    return seriesPanels(totals).flatMap((series) => {
      const added = byPanel.get(`${series.programme}/${series.metric}`) ?? [];
      const batches = [...groupBy(added, ({batch}) => batch!).values()].map(
        (rivals) => steps(rivals)[0]!.figure,
      );
      return batches.length > 0 ? [{series, batches}] : [];
    });
  }, [totals, additions]);
}

function BatchColumns({panel}: {panel: BatchPanel}) {
  const {language} = useReader();
  const names = useNames();
  const bars = useBars(panel);
  const words = certifiedText[language].batches;
  const programme = names.of("programme", panel.series.programme);
  return (
    <div className="panel">
      <h4>
        {programme} · {names.of("metric", panel.series.metric)}
      </h4>
      <Bars layout="columns" bars={bars} label={words.aria(programme)} />
    </div>
  );
}

function useBars({series, batches}: BatchPanel): Bar[] {
  const {language} = useReader();
  const names = useNames();
  const {plans} = usePlans(series);
  return useMemo(() => {
    const words = certifiedText[language].batches;
    const colour = regionColour(series.region);
    const published = batches.map((figure) => ({
      at: figure.as_of,
      ...barOf(figure, `${names.batch(figure.batch!)}\n${figure.as_of.slice(0, 7)}`, names.label(figure)),
    }));
    const computed = derivedBatches(series.lines[0]!.steps, batches).map(({figure, difference}) => ({
      at: figure.as_of,
      name: `${words.derived}\n${words.difference(figure.as_of.slice(0, 7))}`,
      value: difference.value,
      label: formatAmount(difference.value, names.unit(figure.unit), language),
      evidence: derivedId(difference),
      mark: "hollow" as const,
      colour,
    }));
    const planned = plans.map((plan) => ({
      at: dateInterval(plan.due!).to,
      name: words.plan(plan.due!.slice(0, 4)),
      value: plan.value,
      label: names.label(plan),
      evidence: `target:${plan.target}`,
      mark: "plan" as const,
      colour,
    }));
    return [...published, ...computed, ...planned].toSorted((a, b) => a.at.localeCompare(b.at));
  }, [series, batches, plans, language, names]);
}
