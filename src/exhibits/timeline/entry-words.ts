import type {Language} from "../../domain/view.ts";
import type {Entry} from "../../model/timeline.ts";
import type {PolicyRow} from "../../queries/policy-list.ts";
import type {BatchRow} from "../../queries/timeline-batches.ts";
import {evidenceText} from "../../text/evidence.ts";
import {publisherName} from "../../text/publishers.ts";
import {timelineText} from "../../text/timeline.ts";
import type {Voice} from "../voice.ts";

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
    issuer: policy?.issuer ?? "",
    reporter: (!policy?.issuer && told && publisherName(told.publisher, language)) || "",
    what: what || "",
  };
}

function titleOf(row: PolicyRow | BatchRow, language: Language): string {
  if ("policy" in row) return language === "en" ? (row.title_en ?? row.title_zh) : row.title_zh;
  return language === "en" ? row.name_en : row.name_zh;
}
