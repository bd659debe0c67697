import {NoBreakHyphen, Paragraph, TextRun, type IParagraphOptions} from "docx";
import type {Language} from "../../domain/view.ts";
import {plain, type Words} from "../../exhibits/words.ts";
import {exportText} from "../../text/exports.ts";
import {capital} from "../../text/format.ts";
import {citationMarks, type Cite} from "../cite.ts";
import {sentence} from "../sentence.ts";

/** How the words of a leaf are set: in which language, and what they rest on. */
export interface Setting {
  language: Language;
  cite: Cite;
}

/** Words as a paragraph that ends as a sentence does, the documents it rests on raised before its stop. */
export function statement(words: Words, setting: Setting, options: IParagraphOptions): Paragraph {
  const {stop} = exportText[setting.language].document;
  const text = spoken(words, setting.language);
  const [, bare, end] = /^(.*?)([。！？；：.!?;:]?)$/s.exec(text)! as unknown as [string, string, string];
  return new Paragraph({
    ...options,
    children: [new TextRun(bare), ...raised(setting.cite([words])), new TextRun(end || stop)],
  });
}

/** The numbers of documents above the line. */
export function raised(numbers: readonly number[]): TextRun[] {
  if (numbers.length === 0) return [];
  const parts = citationMarks(numbers).split("–");
  const children = parts.flatMap((part, index) => (index > 0 ? [new NoBreakHyphen(), part] : [part]));
  return [new TextRun({children, superScript: true})];
}

/** Words as they are read on paper: a full-width bracket keeps its number at a distance by itself. */
export function spoken(words: Words, language: Language): string {
  return capital(plain(sentence(words, language)).trim()).replaceAll(/([）」』]) (?=\p{N})/gu, "$1");
}
