import type {ReactNode} from "react";
import type {Grade} from "../../domain/figure.ts";
import type {Language} from "../../domain/view.ts";
import {noteWords} from "../../exhibits/note-words.ts";
import type {Documented} from "../../queries/document-columns.ts";
import {citationText} from "../../text/citation.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatAside, formatDate} from "../../text/format.ts";
import {documentTitle, publisherName} from "../../text/publishers.ts";
import {Spoken} from "../../ui/Spoken.tsx";

/** The entries every record shares: where it was read, by whom it was published, how good that is. */
export function documentEntries(
  row: Documented & {source: string; grade: Grade; published_on: string | null},
  language: Language,
  evidence: (id: string) => string,
): [string, ReactNode][] {
  const {fields, grades, dateBases, foundingDocument} = evidenceText[language];
  const basis = dateBases[row.date_basis as keyof typeof dateBases];
  return [
    [
      fields.document,
      <a key="document" href={evidence(`source:${row.source}`)}>
        {documentTitle(row, language)}
      </a>,
    ],
    [
      fields.publisher,
      publisherName(row.publisher, language, row.publisher_en) ?? citationText[language].notes.noPublisher,
    ],
    [
      fields.published,
      row.published_on && `${formatDate(row.published_on, language)}${formatAside(basis, language)}`,
    ],
    [fields.locator, row.locator && <q key="locator">{row.locator}</q>],
    [fields.address, addressOf(row.url, fields.noAddress)],
    [
      fields.grade,
      row.carrier === "founding_document"
        ? `${grades[row.grade]}${formatAside(foundingDocument, language)}`
        : grades[row.grade],
    ],
    [fields.definition, language === "zh" ? row.metric_definition_zh : row.metric_definition_en],
    [fields.measure, language === "zh" ? row.description_zh : row.description_en],
    [fields.note, told(language === "zh" ? row.note_zh : row.note_en, language)],
    [fields.sourceNote, told(language === "zh" ? row.source_note_zh : row.source_note_en, language)],
  ];
}

/** A note of the data, each record it names opening its evidence. */
export function told(note: string | null, language: Language): ReactNode {
  return note && <Spoken words={noteWords(note, language)} />;
}

/** A link to the published page; the app itself never requests it. */
export function addressOf(url: string | null, none: string): ReactNode {
  if (!url) return none;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  );
}
