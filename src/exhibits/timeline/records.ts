import {byYear} from "../../domain/timeline.ts";
import {timeline, timelineQueries, type Entry} from "../../model/timeline.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {timelineText} from "../../text/timeline.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Happened, Note, Table} from "../exhibit.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, named, phrase, say} from "../words.ts";
import {entryWords} from "./entry-words.ts";
import {timelineLooks} from "./looks.ts";

const unfolded = 2;

/** Every entry by year, newest first: when, where, what, by whom. */
export const timelineRecords: Exhibit = {
  id: "timeline-records",
  queries: timelineQueries,
  looks: timelineLooks,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const {list} = timelineText[reader.language];
    const {entries} = timeline(answers, reader);
    return {
      title: say(list.title),
      subtitle: say(list.subtitle + (reader.options.span === null ? list.earlier : "")),
      layout: "single",
      charts: [{key: "years", heading: [], before: [yearsOf(entries, speaker)], charts: []}],
      apart: [],
      summary: [],
      caveats: [],
      table: twin(entries, speaker),
      ...cited(
        entries.flatMap(({added}) => added),
        entries.map(({happening}) => happening),
      ),
    };
  },
};

function yearsOf(entries: readonly Entry[], speaker: Voice): Note {
  const text = timelineText[speaker.language];
  const years = byYear(entries.map((entry) => ({on: entry.happening.on, entry})));
  return {
    kind: "years",
    years: years.map(({year, entries: own}, index) => ({
      key: year ?? "",
      name: year ? text.year(year) : text.undated,
      open: index < unfolded,
      happenings: own.map(({entry}) => happened(entry, speaker)),
    })),
  };
}

function happened(entry: Entry, speaker: Voice): Happened {
  const {happening, id, added} = entry;
  const {language, amount} = speaker;
  const text = timelineText[language].list;
  const {title, date, region, kind, what, documentNo, issuer, reporter} = entryWords(entry, speaker);
  const unverified = happening.grade === "D" && exhibitText[language].unverified;
  const told = [documentNo, issuer, reporter && text.reported(reporter), unverified];
  return {
    key: happening.key,
    region: happening.region,
    date,
    place: region,
    sort: kind,
    title,
    what,
    evidence: id,
    by: told.filter(Boolean).join(text.separator),
    added: added.map((figure) => phrase(text.added, {amount: amount(figure)})),
  };
}

function twin(entries: readonly Entry[], speaker: Voice): Table {
  const {axis, list} = timelineText[speaker.language];
  const {date, region, kind, what, documentNo, issuer} = axis.columns;
  const {columns, grade, comma} = exhibitText[speaker.language];
  return {
    caption: list.title,
    columns: [date, region, kind, what, list.described, list.size, documentNo, issuer, columns.grade],
    rows: entries.map((entry) => {
      const words = entryWords(entry, speaker);
      return {
        key: entry.happening.key,
        cells: [
          say(entry.happening.on ?? words.date),
          say(words.region),
          say(words.kind),
          named(entry.id, words.title),
          // A description states numbers too.
          words.what ? named(entry.id, words.what) : [],
          joined(entry.added.map(speaker.amount), comma),
          say(words.documentNo),
          say(words.issuer),
          say(grade(entry.happening.grade)),
        ],
      };
    }),
  };
}
