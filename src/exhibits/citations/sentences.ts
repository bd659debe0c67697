import type {Grade} from "../../domain/figure.ts";
import type {Language} from "../../domain/view.ts";
import {citationText} from "../../text/citation.ts";
import type {Voice} from "../voice.ts";
import {documentNotes, entry, type Document, type Librarian} from "./entry.ts";

/** What stands between two sentences. */
export const betweenSentences: Record<Language, string> = {zh: "", en: " "};

/** Who a citation is made for. */
export type Citing = Voice & Librarian;

export type Piece = string | null | undefined | false;

export const present = (piece: Piece): piece is string => Boolean(piece);

/** Sentences one after the other, each with one full stop. */
export function told(sentences: readonly Piece[], {language}: Citing): string {
  const {stop} = citationText[language].marks;
  return sentences
    .filter(present)
    .map((sentence) => sentence.replace(/[。.]$/, "") + stop)
    .join(betweenSentences[language]);
}

/** A statement about something: 山西精品 · 获证产品和服务数：120个，截至2025年1月6日. */
export function claim(about: string, pieces: readonly Piece[], {language}: Citing): string {
  const {colon, comma} = citationText[language].marks;
  return `${about}${colon}${pieces.filter(present).join(comma)}`;
}

/** What a document's entry leaves open, how good the source is and what the record is called. */
export function aside(document: Document, {grade}: {grade: Grade}, id: string, {language}: Citing): string {
  const {marks, notes} = citationText[language];
  const pieces = [
    ...documentNotes(document, language),
    notes.record(id, grade),
    grade === "D" && notes.unverified,
  ];
  return `${marks.open}${pieces.filter(present).join(marks.semicolon)}${marks.close}`;
}

export function sourced(document: Document & {grade: Grade}, id: string, citing: Citing): string {
  const {source} = citationText[citing.language].sentences;
  return `${source(entry(document, citing))}${aside(document, document, id, citing)}`;
}

/** A period in words: 2024年1月至2024年12月. */
export function periodWords(period: string | null, {language, date}: Citing): Piece {
  const {facts} = citationText[language];
  return period && facts.period(period.split("/").map(date).join(facts.until));
}
