import type {ItemRow} from "../../queries/item-list.ts";
import type {PolicyRow} from "../../queries/policy-list.ts";
import type {SourceRow} from "../../queries/source-list.ts";
import {citationText} from "../../text/citation.ts";
import {evidenceText} from "../../text/evidence.ts";
import {publisherName} from "../../text/publishers.ts";
import {plainNote} from "../note-words.ts";
import {entry, type Document} from "./entry.ts";
import {aside, claim, sourced, told, type Citing, type Piece} from "./sentences.ts";

/** A named product, brand or enterprise: on which list it stands. */
export function itemCitation(row: ItemRow, source: SourceRow, citing: Citing): string {
  const {language, names} = citing;
  const {marks, facts} = citationText[language];
  const about = row.name ?? row.enterprise ?? row.item;
  const maker = row.name && row.enterprise ? `${marks.open}${row.enterprise}${marks.close}` : "";
  const pieces = [
    names.of("programme", row.programme),
    row.batch && names.of("batch", row.batch),
    !row.batch && row.year,
    names.of("region", row.region),
    ...(language === "zh" ? published(row, facts.category) : []),
  ];
  return told([claim(about + maker, pieces, citing), sourced(source, row.item, citing)], citing);
}

// How a list sorts its names is printed in Chinese words, which have no English of their own.
function published({award_type, category}: ItemRow, categoryOf: (category: string) => string): Piece[] {
  return [award_type, category && categoryOf(category)];
}

const papers: ReadonlySet<string> = new Set(["decree", "plan", "regulation", "standard", "report"]);
const bare = (title: string) => title.replaceAll(/[\p{P}\s]/gu, "");

// The document itself may be titled with its issuer before: 杭州市人民政府办公厅关于….
const isOf = ({title}: SourceRow, {title_zh}: PolicyRow) => bare(title).endsWith(bare(title_zh));

/** A decree, plan or event; a document is cited as such, and what was read of it where it was read. */
export function policyCitation(row: PolicyRow, source: SourceRow, citing: Citing): string {
  const {language, date} = citing;
  const {sentences} = citationText[language];
  const closing = aside(source, source, row.policy, citing);
  if (isOf(source, row)) return `${entry(source, citing, row.document_no)}${closing}`;
  if (papers.has(row.kind) || row.document_no) {
    const own = entry(paperOf(row), citing, row.document_no);
    return `${own} ${sentences.via(entry(source, citing))}${closing}`;
  }
  const about = language === "en" && row.title_en ? row.title_en : row.title_zh;
  const pieces = [
    evidenceText[language].policyKinds[row.kind],
    publisherName(row.issuer, language),
    row.issued_on && date(row.issued_on),
  ];
  const what = plainNote(language === "zh" ? row.what_zh : row.what_en, language);
  return told([claim(about, pieces, citing), what, sourced(source, row.policy, citing)], citing);
}

/** A decree or plan as a document of its own, of which the project has read elsewhere. */
function paperOf({title_zh, title_en, issuer, issued_on}: PolicyRow): Document {
  return {
    title: title_zh,
    title_en,
    publisher: issuer,
    publisher_en: null,
    published_on: issued_on,
    url: null,
    carrier: "none",
    date_basis: "stated",
    access: "none",
  };
}
