import {useMemo} from "react";
import {seriesPanels} from "../../domain/panels.ts";
import {isChosen, useChosenRegions, useFigures} from "../../hooks/figures.ts";
import type {JudgedTarget} from "../../hooks/judgements.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {targetFigures} from "../../queries/target-figures.ts";
import {targets} from "../../queries/targets.ts";
import {targetsText} from "../../text/targets.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {TotalsPanel} from "../certified/TotalsPanel.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {Known} from "./Known.tsx";
import {ProgressNote} from "./ProgressNote.tsx";

/** The headline target of each programme against its published totals. */
export function HeadlineTargets({judged}: {judged: readonly JudgedTarget[]}) {
  const {language} = useReader();
  const names = useNames();
  const chosen = useChosenRegions();
  const totals = useFigures(headlineTotals);
  const text = targetsText[language];
  const headline = judged.filter(({target}) => target.headline && isChosen(chosen, target.region));
  const panels = useMemo(() => seriesPanels(totals), [totals]);
  const panelOf = ({target}: JudgedTarget) =>
    panels.find(({programme, metric}) => programme === target.programme && metric === target.metric);
  return (
    <Exhibit
      title={text.headline.title}
      subtitle={text.headline.subtitle}
      caveat={chosen.includes("370000") && text.headline.none}
      queries={[targets, targetFigures, headlineTotals]}
      sources={<SourceLine figures={headline.map(({target}) => target)} />}
      twin={{
        caption: text.headline.caption,
        columns: [text.columns.target, text.columns.value, text.columns.due, text.columns.known],
        rows: headline.map((entry) => ({
          key: entry.target.target,
          cells: [
            names.of("programme", entry.target.programme!),
            <Num key="value" id={`target:${entry.target.target}`}>
              {names.amount(entry.target)}
            </Num>,
            entry.target.due,
            <Known key="known" {...entry} />,
          ],
        })),
      }}
    >
      <div className="panels">
        {headline.map((entry) => {
          const panel = panelOf(entry);
          return (
            <div key={entry.target.target}>
              {panel && <TotalsPanel panel={panel} />}
              <p className="known">
                <Known {...entry} />
              </p>
              {entry.progress.kind === "progress" && entry.judgement.kind !== "met" && (
                <ProgressNote target={entry.target} progress={entry.progress.progress} />
              )}
            </div>
          );
        })}
      </div>
    </Exhibit>
  );
}
