import type {Qualifier} from "../domain/interval.ts";
import type {Language} from "../domain/view.ts";
import type {Cell} from "../exhibits/exhibit.ts";
import {isNotes} from "../exhibits/exhibit.ts";
import {citationText} from "../text/citation.ts";
import {exportText} from "../text/exports.ts";
import {formatAmount, formatQualified} from "../text/format.ts";
import type {Fact} from "./sheaf.ts";

/** A cell that is exactly one figure: its number, and the format that shows it in the words it was told in. */
export interface Amount {
  value: number;
  /** As spreadsheets write formats. */
  format: string;
  qualifier: Qualifier;
}

/** The number a cell is, if it is one figure and nothing else; a range, an age and a sentence are words. */
export function amountIn(cell: Cell, facts: ReadonlyMap<string, Fact>, language: Language): Amount | null {
  if (isNotes(cell)) return null;
  const [span, ...others] = cell.filter(({mark}) => mark !== "ref");
  if (!span?.evidence || others.length > 0 || !facts.has(span.evidence)) return null;
  const match = /^(\D*?)(−?)(\d[\d,]*(?:\.(\d+))?)(\D*)$/.exec(span.words);
  if (!match) return null;
  const [, before, minus, digits, fraction = "", after] = match as unknown as Matched;
  const qualifier = qualifierOf(before, after, language);
  if (!qualifier || exportText[language].noUnit.test(after)) return null;
  const shown = Number(digits.replaceAll(",", "")) * (minus ? -1 : 1);
  const value = exact(shown, fraction.length, facts.get(span.evidence)!, language);
  return {...stored(value, fraction.length, before, after), qualifier};
}

type Matched = [
  whole: string,
  before: string,
  minus: string,
  digits: string,
  fraction: string | undefined,
  after: string,
];

const inexact: readonly Qualifier[] = ["about", "nearly", "rounded", "over", "at_least", "under", "at_most"];

function qualifierOf(before: string, after: string, language: Language): Qualifier | null {
  const named = inexact.find((one) => {
    const [opening, closing] = around(one, language);
    return before === opening && after.endsWith(closing);
  });
  if (named) return named;
  return before === "" || before === place(language) ? "exact" : null;
}

function around(qualifier: Qualifier, language: Language): [string, string] {
  return formatQualified("#", qualifier, language).split("#") as [string, string];
}

// What stands before the number of a rank.
function place(language: Language): string {
  return formatAmount(0, {unit: "rank", name_zh: "", name_en: "", name_en_plural: null}, language).split(
    "0",
  )[0]!;
}

// The value as the data have it, where the words only round it.
function exact(shown: number, decimals: number, fact: Fact, language: Language): number {
  const {value, done} = citationText[language].columns;
  const cell = fact.row.find(([head]) => head === value || head === done)?.[1];
  if (typeof cell !== "number") return shown;
  return Math.abs(cell - shown) <= 0.5 * 10 ** -decimals + 1e-9 ? cell : shown;
}

function stored(value: number, decimals: number, before: string, after: string): Omit<Amount, "qualifier"> {
  const percent = after.startsWith("%");
  const digits = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  const number = percent ? `${digits}%${quoted(after.slice(1))}` : `${digits}${quoted(after)}`;
  const positive = `${quoted(before)}${number}`;
  return {
    value: percent ? Number((value / 100).toPrecision(12)) : value,
    format: value < 0 ? `${positive};${quoted(before)}"−"${number}` : positive,
  };
}

function quoted(words: string): string {
  return words === "" ? "" : `"${words.replaceAll('"', "”")}"`;
}
