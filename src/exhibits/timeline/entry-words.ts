import type {Language} from "../../domain/view.ts";
import type {Entry} from "../../model/timeline.ts";
import type {PolicyRow} from "../../queries/policy-list.ts";
import type {BatchRow} from "../../queries/timeline-batches.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {publisherName} from "../../text/publishers.ts";
import {timelineText} from "../../text/timeline.ts";
import {plainNote} from "../note-words.ts";
import type {Voice} from "../voice.ts";
import {named, phrase, say, type Words} from "../words.ts";

/** What there is to say of one happening, each part in words. */
interface EntryWords {
  title: string;
  /** That it was not published where it was not. */
  date: string;
  region: string;
  kind: string;
  documentNo: string;
  issuer: string;
  /** Who reported it, where no issuer is told. */
  reporter: string;
  /** What it decided; nothing where that could not be read yet on the evaluation day. */
  what: string;
}

export function entryWords({happening, described}: Entry, {language, names, date}: Voice): EntryWords {
  const {policy, batch, on, region} = happening;
  const text = timelineText[language];
  const told = policy ?? batch;
  const what = described && policy && policy[language === "zh" ? "what_zh" : "what_en"];
  return {
    title: told ? titleOf(told, language) : "",
    date: on ? date(on) : text.undated,
    region: names.of("region", region),
    kind: policy ? (evidenceText[language].policyKinds[policy.kind] ?? policy.kind) : text.batch,
    documentNo: policy?.document_no ?? "",
    issuer: publisherName(policy?.issuer ?? null, language) ?? "",
    reporter: (!policy?.issuer && told && publisherName(told.publisher, language, told.publisher_en)) || "",
    what: plainNote(what || null, language),
  };
}

/** Of the newest dated entry, when it was, where, unless its title says so, and what; null where there is none. A source not verified is said. */
export function newestWords(entries: readonly Entry[], template: string, speaker: Voice): Words | null {
  const newest = entries.find(({happening}) => happening.on !== null);
  if (!newest) return null;
  const {date, region, title} = entryWords(newest, speaker);
  const {aside, unverified} = exhibitText[speaker.language];
  const {place} = timelineText[speaker.language];
  return [
    ...phrase(template, {
      date,
      where: title.includes(region) ? "" : place(region),
      what: named(newest.id, title),
    }),
    ...(newest.happening.grade === "D" ? say(aside.join(unverified)) : []),
  ];
}

function titleOf(row: PolicyRow | BatchRow, language: Language): string {
  if ("policy" in row) return language === "en" ? (row.title_en ?? row.title_zh) : row.title_zh;
  return language === "en" ? row.name_en : row.name_zh;
}
