import type {Grade} from "../../domain/figure.ts";
import {citationText} from "../../text/citation.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatAmount} from "../../text/format.ts";
import {publisherName} from "../../text/publishers.ts";
import type {Voice} from "../voice.ts";
import type {Document} from "./entry.ts";
import type {CitedFigure, CitedTarget} from "./record.ts";
import type {SheetRow} from "./sheet.ts";

type Published = CitedFigure["row"] | CitedTarget["row"];

/** What a figure or target is about, a cell each. */
export function subjectCells(row: Published, {language, names}: Voice): SheetRow {
  const {fields, populations} = evidenceText[language];
  const {metric, member} = citationText[language].columns;
  const audience: Record<string, string> = populations;
  return [
    [fields.region, names.of("region", row.region)],
    [fields.programme, row.programme && names.of("programme", row.programme)],
    [metric, names.of("metric", row.metric)],
    [fields.measure, row.definition && names.of("definition", row.definition)],
    [fields.batch, row.batch && names.of("batch", row.batch)],
    [member, names.member(row)],
    [fields.population, row.population && (audience[row.population] ?? row.population)],
  ];
}

/** The words a value was published with, the bare value and its unit; an ordinal grade is its letter. */
export function valueCells(
  {qualifier, value, unit}: Pick<Published, "qualifier" | "value" | "unit">,
  {language, names}: Voice,
): SheetRow {
  const {columns} = citationText[language];
  const name = names.unit(unit);
  return [
    [evidenceText[language].fields.qualifier, citationText[language].qualifiers[qualifier]],
    [columns.value, unit === "grade" ? formatAmount(value, name, language) : value],
    [columns.unit, language === "zh" ? name.name_zh : (name.name_en_plural ?? name.name_en)],
  ];
}

/** How a figure or target is to be understood. */
export function meaningCells(row: Published, {language}: Voice): SheetRow {
  const {fields} = evidenceText[language];
  const {columns} = citationText[language];
  const zh = language === "zh";
  return [
    [fields.locator, row.locator],
    [fields.definition, zh ? row.metric_definition_zh : row.metric_definition_en],
    [columns.definition, zh ? row.description_zh : row.description_en],
    [fields.note, zh ? row.note_zh : row.note_en],
  ];
}

/** A title in the reader's language, and as it was printed. */
export function titleCells(
  head: string,
  {title, title_en}: {title: string; title_en: string | null},
  {language}: Voice,
): SheetRow {
  if (language === "zh") return [[head, title]];
  return [
    [head, title_en ?? title],
    [citationText[language].columns.printed(head), title],
  ];
}

/** The document a record was read in. */
export function documentCells(document: Document & {grade: Grade; source: string}, speaker: Voice): SheetRow {
  const {language} = speaker;
  const {fields, accesses, dateBases} = evidenceText[language];
  const {columns} = citationText[language];
  return [
    [columns.source, document.source],
    ...titleCells(fields.document, document, speaker),
    [fields.publisher, publisherName(document.publisher, language, document.publisher_en)],
    [fields.published, document.published_on],
    [columns.dateBasis, dateBases[document.date_basis as keyof typeof dateBases]],
    [fields.address, document.url],
    [fields.access, accesses[document.access as keyof typeof accesses]],
    [fields.grade, document.grade],
  ];
}
