import {dateInterval} from "../../domain/date.ts";
import type {SeriesPanel} from "../../domain/panels.ts";
import {lastStated} from "../../domain/series.ts";
import {lanes} from "../../domain/timeline.ts";
import type {Answers} from "../../engine/answers.ts";
import type {Names} from "../../model/names.ts";
import {isClosed} from "../../model/programmes.ts";
import {reportedAfter} from "../../model/sequels.ts";
import type {Entry, Timeline} from "../../model/timeline.ts";
import type {Reader} from "../../reader/reader.ts";
import {timelineText} from "../../text/timeline.ts";
import type {Chart, TimelineFrame, TimelineMark, TimelineSeries} from "../chart.ts";
import {note, type Panel} from "../exhibit.ts";
import {gapOf, regionRole, stepLineOf} from "../marks.ts";
import {voice, type Voice} from "../voice.ts";
import {say} from "../words.ts";
import {entryWords} from "./entry-words.ts";

/** What one region decided, and its series, from the first day shown. */
export interface Band extends Timeline {
  region: string;
}

export const country = "100000";

/** The lanes of a region, and the totals of its headline series below, on the axis all regions share. */
export function bandPanel({region, entries, panels, from}: Band, answers: Answers, reader: Reader): Panel {
  const speaker = voice(answers, reader);
  const words = timelineText[reader.language];
  const series = panels.flatMap((panel) => seriesOf(panel, from, {answers, reader}));
  const about = {from, to: reader.day, colour: regionRole(region)};
  const framed = (index: number): TimelineFrame => ({...about, years: index === series.length});
  const charts = [
    ...(entries.length > 0 ? [lanesChart(region, entries, {frame: framed(0), speaker})] : []),
    ...series.map((one, index): Chart => ({
      kind: "series",
      label: words.axis.totalsAria(one.name.replaceAll("\n", " ")),
      operation: "trend",
      frame: framed(index + 1),
      series: one,
    })),
  ];
  return {
    key: region,
    region,
    heading: say(speaker.names.of("region", region)),
    before: entries.length === 0 ? [note(say(words.axis.none))] : [],
    charts: charts.map((chart) => ({chart})),
  };
}

function lanesChart(
  region: string,
  entries: readonly Entry[],
  {frame, speaker}: {frame: TimelineFrame; speaker: Voice},
): Chart {
  const words = timelineText[speaker.language];
  return {
    kind: "lanes",
    label: words.axis.aria(speaker.names.of("region", region)),
    operation: "none",
    frame,
    lanes: lanes.map((lane) => ({
      name: words.lanes[lane],
      marks: entries
        .filter(({happening}) => happening.lane === lane)
        .flatMap((entry) => markOf(entry, speaker)),
    })),
  };
}

// Lists of the minor programmes and events would crowd out the rest; the title of their mark tells them.
function markOf(entry: Entry, speaker: Voice): TimelineMark[] {
  const {batch, grade, lane, region, on} = entry.happening;
  if (on === null) return [];
  const {title, date} = entryWords(entry, speaker);
  const headline = lane === "lists" && batch?.headline ? batch : null;
  const isDocument = lane === "rules" || lane === "plans" || region === country;
  const number = headline ? speaker.names.batch(headline.batch) : "";
  return [
    {
      on,
      label: isDocument || headline ? title : null,
      short: /^[\d-]*$/.test(number) ? null : number,
      name: title,
      title: `${date} ${title}`,
      evidence: entry.id,
      ...(grade === "C" && {badge: "C"}),
    },
  ];
}

// Two definitions never share an axis: each has a chart of its own, if any of its record lies on the axis.
function seriesOf(
  panel: SeriesPanel,
  from: string,
  {answers, reader}: {answers: Answers; reader: Reader},
): TimelineSeries[] {
  const speaker = voice(answers, reader);
  const end = isClosed(panel.programme, answers) ? null : reader.day;
  const reported = reportedAfter(panel, answers, reader);
  return panel.lines.flatMap(({definition, steps}) => {
    if (dateInterval(lastStated(steps)).to < from) return [];
    const own = reported.filter((figure) => figure.definition === definition);
    return [
      {
        name: nameOf(panel, definition, speaker.names),
        line: stepLineOf(steps, speaker, {reported: own}),
        openUntil: end,
        gap: end === null ? null : gapOf(steps, end, speaker),
      },
    ];
  });
}

function nameOf({programme, metric, lines}: SeriesPanel, definition: string | null, names: Names): string {
  const split = lines.length > 1 ? [names.of("definition", definition ?? "unstated")] : [];
  return [names.of("programme", programme), names.of("metric", metric), ...split].join("\n");
}
