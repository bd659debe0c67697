import {byYear} from "../../domain/timeline.ts";
import {timeline, timelineQueries, type Entry} from "../../model/timeline.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {timelineText} from "../../text/timeline.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Happened, Note, Table} from "../exhibit.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, named, phrase, say, type Words} from "../words.ts";
import {entryWords, newestWords} from "./entry-words.ts";
import {timelineLooks} from "./looks.ts";

/** How many of the newest stand open. */
const latest = 6;

/** The newest entries, then all others by year: when, where, what, by whom. */
export const timelineRecords: Exhibit = {
  id: "timeline-records",
  queries: timelineQueries,
  looks: timelineLooks,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const {list} = timelineText[reader.language];
    const {entries} = timeline(answers, reader);
    return {
      title: newestWords(entries, list.newest, speaker) ?? say(list.title),
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
  const dated = entries.filter(({happening}) => happening.on !== null).slice(0, latest);
  const others = entries.filter((entry) => !dated.includes(entry));
  const years = byYear(others.map((entry) => ({on: entry.happening.on, entry})));
  const newest = {key: "latest", name: text.list.latest, open: true, entries: dated};
  const folded = years.map(({year, entries: own}) => ({
    key: year ?? "",
    name: year ? text.year(year) : text.undated,
    open: false,
    entries: own.map(({entry}) => entry),
  }));
  return {
    kind: "years",
    years: [newest, ...folded]
      .filter((group) => group.entries.length > 0)
      .map(({entries: own, ...year}) => ({...year, happenings: own.map((one) => happened(one, speaker))})),
  };
}

function happened(entry: Entry, speaker: Voice): Happened {
  const {happening, id, added} = entry;
  const {language, amount} = speaker;
  const text = timelineText[language].list;
  const {title, date, region, kind, what, documentNo, issuer, reporter} = entryWords(entry, speaker);
  const {unverified, grade} = exhibitText[language];
  const told = [
    documentNo,
    issuer,
    reporter && text.reported(reporter),
    happening.grade === "D" && unverified,
    happening.grade === "C" && grade("C"),
  ];
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
    also: otherTellers(entry, speaker),
    added: added.map((figure) => phrase(text.added, {amount: amount(figure)})),
  };
}

/** The other documents that tell the same, each opening its record. */
function otherTellers({happening: {also}}: Entry, {language}: Voice): Words {
  const text = timelineText[language].list;
  const documents = also.map(({source, title}) => named(`source:${source}`, title));
  return documents.length > 0 ? [...say(text.also), ...joined(documents, exhibitText[language].comma)] : [];
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
          entry.happening.on ? speaker.on(entry.happening.on) : say(words.date),
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
