import {useEffect, useRef, type ReactNode} from "react";
import {ChartView} from "../charts/ChartView.tsx";
import type {Layout, Panel} from "../exhibits/exhibit.ts";
import {useReader} from "../reader/use-reader.ts";
import {Notes} from "./Notes.tsx";
import {onceLaidOut} from "./once-laid-out.ts";
import {Spoken} from "./Spoken.tsx";

const around: Record<Layout, string | null> = {
  single: null,
  side: "panels",
  wide: "panels wide",
  multiples: "panels multiples",
  cards: "trackers",
  bands: "bands",
  board: "board",
  page: "brief",
};

/** Panels as their layout has them, each chart with the words around it. */
export function Panels({layout, panels}: {layout: Layout; panels: readonly Panel[]}) {
  const className = around[layout];
  const shown = panels.map((panel) => <One key={panel.key} panel={panel} layout={layout} />);
  if (panels.length === 0) return null;
  return className ? <div className={className}>{shown}</div> : shown;
}

function One({panel, layout}: {panel: Panel; layout: Layout}) {
  const {evidence} = useReader();
  const {key, heading, region, isAsked, before = [], charts, after = []} = panel;
  const arrival = useArrival(isAsked ?? false);
  const isLevel = ["panel", "tracker"].includes(within[layout]);
  return (
    <div className={within[layout]} data-panel={key} data-region={region} ref={arrival}>
      <Level isOne={isLevel}>
        {heading.length > 0 && (
          <h3>
            <Spoken words={heading} />
          </h3>
        )}
        <Notes notes={before} />
      </Level>
      <Level isOne={isLevel}>
        {charts.map(({heading: name, chart}) => (
          <div key={`${name} ${chart.label}`} className="titled">
            {name && <p className="line-heading">{name}</p>}
            <ChartView chart={chart} evidence={evidence} />
          </div>
        ))}
      </Level>
      <Level isOne={isLevel}>
        <Notes notes={after} />
      </Level>
    </div>
  );
}

/** What begins at one height in all panels of a row. */
function Level({isOne, children}: {isOne: boolean; children: ReactNode}) {
  return isOne ? <div className="level">{children}</div> : children;
}

// A reader who asked for a panel further down the page is brought to it.
function useArrival(isAsked: boolean) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(
    () => (isAsked ? onceLaidOut(() => panel.current?.scrollIntoView({block: "nearest"})) : undefined),
    [isAsked],
  );
  return panel;
}

const within: Record<Layout, string> = {
  single: "alone",
  side: "panel",
  wide: "panel",
  multiples: "panel",
  cards: "tracker",
  bands: "timeline-band",
  board: "row",
  page: "brief-part",
};
