import type {Language} from "../../domain/view.ts";
import type {Documented} from "../../queries/document-columns.ts";
import {citationText} from "../../text/citation.ts";
import {capital} from "../../text/format.ts";
import {isUnsigned, mediumOf, publisherName} from "../../text/publishers.ts";

/** What is known of a document. */
export type Document = Pick<
  Documented,
  "title" | "title_en" | "publisher" | "publisher_en" | "url" | "carrier" | "date_basis" | "access"
> & {published_on: string | null};

/** N newspaper, J periodical, EB page of a website, Z anything else; with an address they are read online (/OL). */
export type DocumentMark = "N" | "J" | "EB" | "Z";

/** The type of a document by GB/T 7714; a document filed with the project is a paper unless its publisher is a newspaper. */
export function documentMark({publisher, url, carrier}: Document): DocumentMark {
  const medium = mediumOf(publisher);
  if (medium === "newspaper") return "N";
  if (medium === "periodical") return "J";
  if (carrier === "founding_document") return "Z";
  return url || medium === "website" ? "EB" : "Z";
}

/** To whom an entry is told: in which language, and the day the record was searched to. */
export interface Librarian {
  language: Language;
  searched: string;
}

/**
 * A document in the manner of GB/T 7714: articles of newspapers and periodicals as parts of these, everything else under
 * its publisher. A date nobody printed stands in square brackets, and `number` is that of an official document.
 */
export function entry(document: Document, {language, searched}: Librarian, number?: string | null): string {
  const text = citationText[language].entry;
  const {url, published_on, date_basis} = document;
  const mark = documentMark(document);
  const date = published_on && (date_basis === "stated" ? published_on : `[${published_on}]`);
  const publisher = publisherOf(document, language);
  const title = `${titleOf(document, language)}${number ? text.colon + number : ""}[${mark}${url ? "/OL" : ""}]`;
  const accessed = url ? text.accessed(searched) : "";
  const elements =
    mark === "N" || mark === "J"
      ? [title, `${publisher}${text.comma}${date ?? text.noDate}${accessed}`]
      : [publisher, title, `${date ? text.date(date) : url ? "" : text.noDate}${accessed}`];
  return [...elements, url].flatMap((element) => (element ? [`${element}.`] : [])).join(" ");
}

// Words that only describe begin an English entry with a capital; a name is left as it is.
function publisherOf({publisher, publisher_en}: Document, language: Language): string | null {
  const name = publisherName(publisher, language, publisher_en);
  return name && (/^\w/.test(publisher!) ? name : capital(name));
}

// The title as it was printed is what finds the document again.
function titleOf({title, title_en}: Document, language: Language): string {
  const english = language === "en" && title_en && title_en !== title;
  return citationText[language].entry.title(english ? title_en : title, english ? title : null);
}

/** What a reader of the entry must know besides: what is not known of the document, and how much of it was read. */
export function documentNotes(
  {url, publisher, published_on, ...document}: Document,
  language: Language,
): string[] {
  const {notes} = citationText[language];
  const {carrier, access} = document;
  return [
    !url && notes.noAddress,
    isUnsigned(publisher) && notes.noPublisher,
    dateNote(published_on, document.date_basis, language),
    carrier === "republished" && (url ? notes.copy : notes.republished),
    carrier === "founding_document" && notes[carrier],
    (access === "full" || access === "excerpt") && notes[access],
  ].filter((note) => note !== false && note !== null);
}

function dateNote(date: string | null, basis: string, language: Language): string | null {
  const {undated, inferred, guessed} = citationText[language].notes;
  if (!date) return undated;
  if (basis === "stated") return null;
  return basis === "inferred" ? inferred : guessed;
}
