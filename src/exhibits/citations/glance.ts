import type {Grade} from "../../domain/figure.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {glanceText} from "../../text/glance.ts";
import {documentTitle, publisherName} from "../../text/publishers.ts";
import {computedAmount} from "../derivation.ts";
import {progressPart} from "../progress-parts.ts";
import {subjectName} from "../subject.ts";
import type {Voice} from "../voice.ts";
import {inputOf, type CitedFigure, type CitedRecord, type CitedTarget} from "./record.ts";

/** What a reader who passes over a number is told of its record. */
export interface Glance {
  /** The number in words; a name where the record has none. */
  lead: string;
  about: string | null;
  /** Lines of facts: date and qualifier, then publisher, date and grade. */
  facts: readonly string[];
}

const dot = " · ";

/** A record at a glance. */
export function glance(record: CitedRecord, speaker: Voice): Glance {
  switch (record.kind) {
    case "figure":
    case "target":
      return published(record, speaker);
    case "derived": {
      const {operation, first, second} = record;
      const computation = {operation, first: inputOf(first), second: inputOf(second)};
      return computed(computedAmount(computation, speaker), [first, second], speaker);
    }
    case "progress":
      return ofProgress(record, speaker);
    case "item": {
      const {row, source} = record;
      return {
        lead: row.name ?? row.enterprise ?? row.item,
        about: speaker.names.of("programme", row.programme),
        facts: [documentLine(source, speaker)],
      };
    }
    case "policy": {
      const {row, source} = record;
      const title = speaker.language === "en" && row.title_en ? row.title_en : row.title_zh;
      const issued = [row.document_no, row.issued_on && speaker.date(row.issued_on)];
      return {lead: title, about: joined(issued) || null, facts: [documentLine(source, speaker)]};
    }
    case "source": {
      const {row} = record;
      const title = documentTitle(row, speaker.language);
      return {lead: title, about: null, facts: [documentLine(row, speaker)]};
    }
  }
}

function published(record: CitedFigure | CitedTarget, speaker: Voice): Glance {
  const {names} = speaker;
  return {
    lead: names.amount(record.row),
    about: subjectName(record.row, names),
    facts: [dateLine(record, speaker), documentLine(record.row, speaker)],
  };
}

function dateLine(record: CitedFigure | CitedTarget, {language, date}: Voice): string {
  const text = glanceText[language];
  const qualifier = evidenceText[language].qualifiers[record.row.qualifier];
  if (record.kind === "target")
    return joined([text.target, record.row.due && text.due(date(record.row.due)), qualifier]);
  const {status} = record.row;
  const stated = status === "published" ? null : evidenceText[language].statuses[status];
  return joined([text.asOf(date(record.row.as_of)), qualifier, stated]);
}

function computed(lead: string, inputs: readonly (CitedFigure | CitedTarget)[], speaker: Voice): Glance {
  const {language, names} = speaker;
  const abouts = [...new Set(inputs.map(({row}) => subjectName(row, names)))];
  const grade = inputs
    .map(({row}) => row.grade)
    .toSorted()
    .at(-1);
  return {
    lead,
    about: abouts[0] ?? null,
    facts: [
      joined([glanceText[language].computed, grade && gradeWords(grade, language)]),
      ...inputs.map((input) => joined([names.amount(input.row), dateLine(input, speaker)])),
    ],
  };
}

function ofProgress(
  {part, result, target, figures}: Extract<CitedRecord, {kind: "progress"}>,
  speaker: Voice,
): Glance {
  const told =
    result.kind === "progress"
      ? progressPart({target: target.row, progress: result.progress}, part, speaker)
      : null;
  const {facts, about} = computed("", [...figures, target], speaker);
  return {
    lead: told ? `${told.name} ${told.amount}` : speaker.names.amount(target.row),
    about,
    facts,
  };
}

interface Document {
  publisher: string | null;
  publisher_en: string | null;
  published_on: string | null;
  grade: Grade;
}

function documentLine({publisher, ...document}: Document, {language, date}: Voice): string {
  const {publisher_en, published_on, grade} = document;
  const text = glanceText[language];
  return joined([
    publisherName(publisher, language, publisher_en) ?? text.unsigned,
    published_on && text.published(date(published_on)),
    gradeWords(grade, language),
  ]);
}

function gradeWords(grade: Grade, language: Voice["language"]): string {
  const {grade: words, unverified} = exhibitText[language];
  return grade === "D" ? `${words(grade)} ${unverified}` : words(grade);
}

function joined(parts: readonly (string | null | undefined | "")[]): string {
  return parts.filter(Boolean).join(dot);
}
