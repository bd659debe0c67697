import {useEffect, useRef, type ReactNode} from "react";
import {ChartView} from "../charts/ChartView.tsx";
import type {Layout, Panel} from "../exhibits/exhibit.ts";
import {plain} from "../exhibits/words.ts";
import {useReader} from "../reader/use-reader.ts";
import {TakeButton} from "./meeting/TakeButton.tsx";
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

interface Shown {
  layout: Layout;
  panels: readonly Panel[];
  /** Each stands by itself, not level with those beside it. */
  loose?: boolean;
}

/** Panels as their layout has them, each chart with the words around it. */
export function Panels({layout, panels, loose = false}: Shown) {
  const className = around[layout];
  const shown = panels.map((panel) => <One key={panel.key} panel={panel} layout={layout} loose={loose} />);
  if (panels.length === 0) return null;
  if (!className) return shown;
  return (
    <div className={className} {...traits(panels)}>
      {shown}
    </div>
  );
}

// What the style of the whole depends on: older browsers have no `:has`.
function traits(panels: readonly Panel[]) {
  return {
    "data-panels": panels.length,
    "data-pairs": flag(panels.some(({key}) => key === "pairs")),
    "data-several": flag(panels.some(isSeveral)),
    "data-progress": flag(panels.some(({charts}) => charts.some(({chart}) => chart.kind === "progress"))),
  };
}

function flag(is: boolean): "" | undefined {
  return is ? "" : undefined;
}

function isSeveral({charts}: Panel): boolean {
  return charts.length > 1;
}

function One({panel, layout, loose}: {panel: Panel; layout: Layout; loose: boolean}) {
  const {evidence} = useReader();
  const {key, heading, region, isAsked, before = [], charts, after = []} = panel;
  const arrival = useArrival(isAsked ?? false);
  const isLevel = !loose && ["panel", "tracker"].includes(within[layout]);
  return (
    <div
      className={within[layout]}
      data-panel={key}
      data-region={region}
      data-headed={flag(heading.length > 0)}
      data-charted={flag(charts.length > 0)}
      data-several={flag(isSeveral(panel))}
      ref={arrival}
    >
      <Level isOne={isLevel}>
        {heading.length > 0 && (
          <h3>
            <Spoken words={heading} />
          </h3>
        )}
        {layout === "cards" && <TakeButton panel={key} name={plain(heading)} />}
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
