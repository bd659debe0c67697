import {newestTotal} from "../../domain/finding.ts";
import {provinceOf} from "../../domain/region.ts";
import {lanes} from "../../domain/timeline.ts";
import {chosen, figuresOf} from "../../model/figures.ts";
import {timeline, timelineQueries, type Entry, type Timeline} from "../../model/timeline.ts";
import {reportedAfter} from "../../model/sequels.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {timelineText} from "../../text/timeline.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Row, Table} from "../exhibit.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, linked, named, phrase, say, type Words} from "../words.ts";
import {bandPanel, country, type Band} from "./band.ts";
import {entryWords, newestWords} from "./entry-words.ts";
import {timelineLooks} from "./looks.ts";

/** Policies, lists and events of each region above the totals of its series, on one axis of time. */
export const timelineAxis: Exhibit = {
  id: "timeline-axis",
  queries: timelineQueries,
  looks: timelineLooks,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = timelineText[reader.language].axis;
    const told = timeline(answers, reader);
    const drawn = told.entries.filter((entry) => entry.drawn);
    const bands = [country, ...reader.regions].map((region) => bandOf(region, told));
    return {
      title:
        newestWords(
          told.entries.filter(({happening}) => happening.lane === "lists"),
          text.title,
          speaker,
        ) ?? phrase(text.untold, {count: say(String(drawn.length), "count")}),
      subtitle: say(text.subtitle),
      layout: "bands",
      charts: bands.map((band) => bandPanel(band, answers, reader)),
      apart: [],
      summary: bands.flatMap((band) => regionSentence(band, speaker)),
      caveats: [
        [
          ...say(text.caveat),
          {words: text.everyPolicy, to: {page: "data", table: "policies"}},
          ...say(text.caveatEnd),
        ],
      ],
      table: twin(told, speaker),
      ...cited(
        [
          ...chosen(figuresOf(headlineTotals, answers, reader), reader),
          ...told.panels.flatMap((panel) => reportedAfter(panel, answers, reader)),
          ...drawn.flatMap(({added}) => added),
        ],
        told.entries.filter((entry, index) => entry.drawn || index === 0).map(({happening}) => happening),
      ),
    };
  },
};

function bandOf(region: string, {from, entries, panels}: Timeline): Band {
  return {
    region,
    from,
    entries: entries.filter(({drawn, happening}) => drawn && provinceOf(happening.region) === region),
    panels: panels.filter((panel) => panel.region === region),
  };
}

// The newest of each kind, and how far the totals reach; nothing of a region without records.
function regionSentence({region, entries, panels}: Band, speaker: Voice): Words[] {
  const text = timelineText[speaker.language].axis;
  const newest = lanes.flatMap((lane) => {
    const entry = entries.find(({happening}) => happening.lane === lane);
    if (!entry) return [];
    const {title, date} = entryWords(entry, speaker);
    return [phrase(text.newest[lane], {what: named(entry.id, title), date})];
  });
  const total = panels[0] && newestTotal(panels[0]);
  const reach = total
    ? [phrase(text.totals, {date: speaker.date(total.as_of), amount: speaker.amount(total)})]
    : [];
  const parts = joined([...newest, ...reach], text.separator);
  return parts.length > 0 ? [phrase(text.summary, {region: speaker.names.of("region", region), parts})] : [];
}

function twin({entries, panels}: Timeline, speaker: Voice): Table {
  const {caption, columns} = timelineText[speaker.language].axis;
  return {
    caption,
    columns: [
      columns.date,
      columns.region,
      columns.kind,
      columns.what,
      columns.documentNo,
      columns.issuer,
      exhibitText[speaker.language].columns.grade,
    ],
    rows: [...entries.map((entry) => entryRow(entry, speaker)), ...totalRows(panels, speaker)],
  };
}

function entryRow(entry: Entry, speaker: Voice): Row {
  const {key, on, grade} = entry.happening;
  const {date, region, kind, title, documentNo, issuer} = entryWords(entry, speaker);
  return {
    key,
    cells: [
      on ? speaker.on(on) : say(date),
      say(region),
      say(kind),
      named(entry.id, title),
      say(documentNo),
      say(issuer),
      say(exhibitText[speaker.language].grade(grade)),
    ],
  };
}

function totalRows(panels: Timeline["panels"], {names, language, on}: Voice): Row[] {
  const total = say(timelineText[language].axis.total);
  const steps = panels.flatMap(({programme, lines}) =>
    lines.flatMap((line) => line.steps.map(({figure}) => ({programme, figure}))),
  );
  return steps.map(({programme, figure}) => {
    const series = `${names.of("programme", programme)} ${names.of("metric", figure.metric)}`;
    return {
      key: figure.observation,
      cells: [
        on(figure.as_of),
        say(names.of("region", figure.region)),
        total,
        linked(figure.observation, `${series} ${names.amount(figure)}`),
        [],
        [],
        say(exhibitText[language].grade(figure.grade)),
      ],
    };
  });
}
