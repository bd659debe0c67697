import {useFigures} from "../../hooks/figures.ts";
import {useHeadlinePanels} from "../../hooks/headline.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {targets} from "../../queries/targets.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {TotalsPanel, TotalsSummary} from "./TotalsPanel.tsx";

export function TotalsExhibit() {
  const {language} = useReader();
  const names = useNames();
  const totals = useFigures(headlineTotals);
  const text = certifiedText[language].totals;
  const {columns, grade} = exhibitText[language];
  const panels = useHeadlinePanels();
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      summary={
        <ul>
          {panels.map((panel) => (
            <TotalsSummary key={`${panel.programme}/${panel.metric}`} panel={panel} />
          ))}
        </ul>
      }
      queries={[headlineTotals, targets]}
      sources={<SourceLine figures={totals} />}
      twin={{
        caption: text.caption,
        columns: [
          columns.programme,
          columns.series,
          columns.definition,
          columns.date,
          columns.value,
          columns.grade,
        ],
        rows: totals.map((figure) => ({
          key: figure.observation,
          cells: [
            names.of("programme", figure.programme!),
            names.of("metric", figure.metric),
            figure.definition ? names.of("definition", figure.definition) : "",
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
          <TotalsPanel key={`${panel.programme}/${panel.metric}`} panel={panel} />
        ))}
      </div>
    </Exhibit>
  );
}
