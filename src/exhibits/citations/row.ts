import {citationText} from "../../text/citation.ts";
import {evidenceText} from "../../text/evidence.ts";
import {publisherName} from "../../text/publishers.ts";
import type {Voice} from "../voice.ts";
import {documentCells, meaningCells, subjectCells, titleCells, valueCells} from "./cells.ts";
import {computedRow, progressRow} from "./computed-row.ts";
import type {CitedFigure, CitedRecord, CitedTarget} from "./record.ts";
import type {SheetRow} from "./sheet.ts";

/** A record as one row of a spreadsheet; dates as the data have them, numbers without unit or grouping. */
export function sheetRow(record: CitedRecord, speaker: Voice): SheetRow {
  switch (record.kind) {
    case "figure":
      return figureRow(record, speaker);
    case "target":
      return targetRow(record, speaker);
    case "derived":
      return computedRow(record, speaker);
    case "progress":
      return progressRow(record, speaker);
    case "item":
      return itemRow(record, speaker);
    case "policy":
      return policyRow(record, speaker);
    case "source":
      return sourceRow(record, speaker);
  }
}

function figureRow({row}: CitedFigure, speaker: Voice): SheetRow {
  const {fields, asOfBases, kinds, statuses, vintages} = evidenceText[speaker.language];
  const {columns} = citationText[speaker.language];
  return [
    [fields.id, row.observation],
    ...subjectCells(row, speaker),
    ...valueCells(row, speaker),
    [fields.asOf, row.as_of],
    [fields.asOfBasis, asOfBases[row.as_of_basis]],
    [fields.period, row.period],
    [fields.kind, kinds[row.kind]],
    [fields.status, statuses[row.status]],
    [fields.vintage, row.vintage && (vintages[row.vintage] ?? row.vintage)],
    [columns.counted, row.derived ? columns.yes : null],
    ...meaningCells(row, speaker),
    ...documentCells(row, speaker),
  ];
}

function targetRow({row}: CitedTarget, speaker: Voice): SheetRow {
  const {fields, roles} = evidenceText[speaker.language];
  const {columns} = citationText[speaker.language];
  return [
    [fields.id, row.target],
    ...subjectCells(row, speaker),
    ...valueCells(row, speaker),
    [fields.role, roles[row.role]],
    [fields.kind, columns.basis[row.basis]],
    [fields.due, row.due],
    [fields.period, row.period],
    [fields.setOn, row.set_on],
    ...meaningCells(row, speaker),
    ...documentCells(row, speaker),
  ];
}

function itemRow({row, source}: Extract<CitedRecord, {kind: "item"}>, speaker: Voice): SheetRow {
  const {fields} = evidenceText[speaker.language];
  return [
    [fields.id, row.item],
    [citationText[speaker.language].columns.title, row.name],
    [fields.enterprise, row.enterprise],
    [fields.region, speaker.names.of("region", row.region)],
    [fields.programme, speaker.names.of("programme", row.programme)],
    [fields.batch, row.batch && speaker.names.of("batch", row.batch)],
    [fields.year, row.year],
    [fields.awardType, row.award_type],
    [fields.category, row.category],
    [fields.sector, row.sector && speaker.names.of("sector", row.sector)],
    [fields.sameAs, row.same_as],
    [fields.alsoIn, row.also_in],
    [fields.note, speaker.language === "zh" ? row.note_zh : row.note_en],
    ...documentCells(source, speaker),
  ];
}

function policyRow({row, source}: Extract<CitedRecord, {kind: "policy"}>, speaker: Voice): SheetRow {
  const {fields, policyKinds} = evidenceText[speaker.language];
  const {columns} = citationText[speaker.language];
  return [
    [fields.id, row.policy],
    [fields.region, speaker.names.of("region", row.region)],
    [fields.kind, policyKinds[row.kind] ?? row.kind],
    ...titleCells(columns.title, {title: row.title_zh, title_en: row.title_en}, speaker),
    [fields.documentNo, row.document_no],
    [fields.issuer, publisherName(row.issuer, speaker.language)],
    [fields.issuedOn, row.issued_on],
    [fields.what, speaker.language === "zh" ? row.what_zh : row.what_en],
    [fields.sameAs, row.same_as],
    [fields.alsoIn, row.also_in],
    ...documentCells(source, speaker),
  ];
}

function sourceRow({row}: Extract<CitedRecord, {kind: "source"}>, speaker: Voice): SheetRow {
  const {columns} = citationText[speaker.language];
  const {fields} = evidenceText[speaker.language];
  return [
    ...documentCells(row, speaker),
    [columns.figures, row.figures],
    [columns.targets, row.targets],
    [fields.note, speaker.language === "zh" ? row.note_zh : row.note_en],
  ];
}
