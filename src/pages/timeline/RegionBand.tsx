import {useMemo} from "react";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {regionColour} from "../../charts/marks.ts";
import {timelineBand} from "../../charts/timeline-band.ts";
import type {TimelineMark} from "../../charts/timeline-layout.ts";
import type {TimelineSeries} from "../../charts/timeline-series.ts";
import type {SeriesPanel} from "../../domain/panels.ts";
import {lanes} from "../../domain/timeline.ts";
import {useChartText} from "../../hooks/chart-text.ts";
import {useRows} from "../../hooks/engine.ts";
import type {Names} from "../../hooks/names.ts";
import {useSearchedTo} from "../../hooks/searched-to.ts";
import {useReader} from "../../hooks/view.ts";
import {programmes} from "../../queries/programmes.ts";
import {timelineText} from "../../text/timeline.ts";
import type {Entry, Timeline} from "./entries.ts";

/** What one region decided, and the totals of its headline series below, on the axis all regions share. */
export function RegionBand({region, entries, panels, from}: Timeline & {region: string}) {
  const {language, day} = useReader();
  const text = useChartText();
  const searchedTo = useSearchedTo();
  const listed = useRows(programmes);
  const words = timelineText[language];
  const drawing = useMemo(() => {
    const closed = new Set(listed.filter((row) => row.closed).map(({programme}) => programme));
    const band = {
      lanes: lanes.map((lane) => ({
        name: words.lanes[lane],
        marks: entries.filter((entry) => entry.lane === lane).map((entry) => markOf(entry, text.names)),
      })),
      series: panels.map((panel) =>
        seriesOf(panel, text.names, closed.has(panel.programme) ? null : searchedTo),
      ),
      from,
      to: day,
      colour: regionColour(region),
      gapLabel: words.axis.gap,
    };
    return timelineBand(band, text);
  }, [entries, panels, region, from, day, words, text, searchedTo, listed]);
  const name = text.names.of("region", region);
  return (
    <div className="timeline-band" data-region={region}>
      <h3>{name}</h3>
      {entries.length === 0 && <p className="none">{words.axis.none}</p>}
      {(entries.length > 0 || panels.length > 0) && <Chart label={words.axis.aria(name)} drawing={drawing} />}
    </div>
  );
}

// Lists of the minor programmes and events would crowd out the rest; the title of their mark tells them.
function markOf({happening, lane, region, title, date, id}: Entry, names: Names): TimelineMark {
  const {batch, grade} = happening;
  const headline = lane === "lists" && Boolean(batch?.headline);
  const document = lane === "rules" || lane === "plans" || region === "100000";
  const number = headline ? names.batch(batch!.batch) : "";
  return {
    on: happening.on!,
    label: document || headline ? title : null,
    short: /^[\d-]*$/.test(number) ? null : number,
    title: `${date} ${title}`,
    evidence: id,
    solid: grade < "C",
  };
}

function seriesOf(panel: SeriesPanel, names: Names, searchedTo: string | null): TimelineSeries {
  const several = panel.lines.length > 1;
  return {
    name: `${names.of("programme", panel.programme)}\n${names.of("metric", panel.metric)}`,
    lines: panel.lines.map(({definition, steps}) => ({
      label: several && definition ? names.of("definition", definition) : null,
      steps,
    })),
    searchedTo,
  };
}
