import {useMemo} from "react";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {regionColour} from "../../charts/marks.ts";
import {timelineLanes, timelineTotals, type TimelineFrame} from "../../charts/timeline-band.ts";
import type {TimelineMark} from "../../charts/timeline-layout.ts";
import type {TimelineSeries} from "../../charts/timeline-series.ts";
import {dateInterval} from "../../domain/date.ts";
import type {SeriesPanel} from "../../domain/panels.ts";
import {lastStated} from "../../domain/series.ts";
import {lanes, type Lane} from "../../domain/timeline.ts";
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
  const words = timelineText[language];
  const series = useSeries(panels, from);
  const about = useMemo(
    () => ({from, to: day, colour: regionColour(region), gapLabel: words.axis.gap}),
    [from, day, region, words],
  );
  const drawing = useMemo(() => {
    const marks = (lane: Lane) =>
      entries.filter((entry) => entry.lane === lane).map((entry) => markOf(entry, text.names));
    const named = lanes.map((lane) => ({name: words.lanes[lane], marks: marks(lane)}));
    return timelineLanes(named, {...about, years: series.length === 0}, text);
  }, [entries, about, series, words, text]);
  const name = text.names.of("region", region);
  return (
    <div className="timeline-band" data-region={region}>
      <h3>{name}</h3>
      {entries.length === 0 && <p className="none">{words.axis.none}</p>}
      {entries.length > 0 && <Chart label={words.axis.aria(name)} drawing={drawing} operation="none" />}
      {series.map((one, index) => (
        <Totals key={one.name} series={one} about={about} years={index === series.length - 1} />
      ))}
    </div>
  );
}

function Totals(props: {series: TimelineSeries; about: Omit<TimelineFrame, "years">; years: boolean}) {
  const {series, about, years} = props;
  const {language} = useReader();
  const text = useChartText();
  const drawing = useMemo(
    () => timelineTotals(series, {...about, years}, text),
    [series, about, years, text],
  );
  const label = timelineText[language].axis.totalsAria(series.name.replaceAll("\n", " "));
  return <Chart label={label} drawing={drawing} operation="trend" />;
}

// Two definitions never share an axis: each has a chart of its own, if any of its record lies on the axis.
function useSeries(panels: readonly SeriesPanel[], from: string): TimelineSeries[] {
  const {names} = useChartText();
  const searchedTo = useSearchedTo();
  const listed = useRows(programmes);
  return useMemo(() => {
    const closed = new Set(listed.filter((row) => row.closed).map(({programme}) => programme));
    return panels.flatMap((panel) =>
      panel.lines
        .filter(({steps}) => dateInterval(lastStated(steps)!).to >= from)
        .map(({definition, steps}) => ({
          name: nameOf(panel, definition, names),
          steps,
          searchedTo: closed.has(panel.programme) ? null : searchedTo,
        })),
    );
  }, [panels, from, names, searchedTo, listed]);
}

function nameOf({programme, metric, lines}: SeriesPanel, definition: string | null, names: Names): string {
  const split = lines.length > 1 ? [names.of("definition", definition ?? "unstated")] : [];
  return [names.of("programme", programme), names.of("metric", metric), ...split].join("\n");
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
