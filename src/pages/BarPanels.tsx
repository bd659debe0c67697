import {Fragment, useId, useMemo, type ReactNode} from "react";
import {columns, rows, type Bar} from "../charts/bars.ts";
import {Figure, type ChartOperation} from "../charts/Figure.tsx";
import {useReader} from "../hooks/view.ts";
import {exhibitText} from "../text/exhibit.ts";
import {Phrase} from "../ui/Phrase.tsx";
import {BarAmount} from "./BarAmount.tsx";

/** A small chart of bars with a scale of its own. */
export interface BarPanel {
  key: string;
  /** What the panel is about, as text: for its summary and for readers who cannot see it. */
  name: string;
  heading: ReactNode;
  note?: ReactNode;
  bars: Bar[];
  /** What the panel does with its bars: the guard of comparability holds them to it. */
  operation: ChartOperation;
  after?: ReactNode;
}

const layouts = {columns, rows};
type Layout = keyof typeof layouts;

/**
 * Panels side by side, or `wide` below each other, each with its own scale. Keep `panels` stable: new bars are drawn
 * anew.
 */
export function BarPanels(props: {layout: Layout; panels: readonly BarPanel[]; wide?: boolean}) {
  const {layout, panels, wide = false} = props;
  return (
    <div className={wide ? "panels wide" : "panels"}>
      {panels.map((panel) => (
        <div key={panel.key} className="panel">
          {panel.heading && <h3>{panel.heading}</h3>}
          {panel.note && <p className="panel-note">{panel.note}</p>}
          <Bars layout={layout} bars={panel.bars} label={panel.name} operation={panel.operation} />
          {panel.after && <p className="panel-note">{panel.after}</p>}
        </div>
      ))}
    </div>
  );
}

function Bars(props: {layout: Layout; bars: Bar[]; label: string; operation: ChartOperation}) {
  const {layout, bars, label, operation} = props;
  const {evidence, language} = useReader();
  const id = useId().replaceAll(":", "");
  const drawing = useMemo(() => layouts[layout](bars, id, {evidence}), [layout, bars, id, evidence]);
  return <Figure label={exhibitText[language].barChart(label)} drawing={drawing} operation={operation} />;
}

/** The panels in words, every value opening its evidence. */
export function BarsSummary({panels}: {panels: readonly BarPanel[]}) {
  const {language} = useReader();
  const {panelSentence, comma} = exhibitText[language];
  return (
    <ul>
      {panels.map(({key, name, bars}) => (
        <li key={key}>
          <Phrase
            template={panelSentence}
            slots={{
              name,
              bars: bars.map((bar, index) => (
                <Fragment key={`${bar.evidence}/${bar.name}`}>
                  {index > 0 && comma}
                  {bar.name.replace("\n", " ")} <BarAmount bar={bar} />
                </Fragment>
              )),
            }}
          />
        </li>
      ))}
    </ul>
  );
}
