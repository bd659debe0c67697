import {chineseNumber, chineseNumberPattern} from "./chinese-number.ts";
import {
  englishNumber,
  englishNumberPattern,
  englishOrdinal,
  englishOrdinalPattern,
} from "./english-number.ts";

/** A whole number somewhere in a normalised text, with its multiplier (万, million) but without its unit. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** An ordinal or a date is a number only where nothing else is: "first batch of 40" says 40. */
  kind: "cardinal" | "ordinal" | "date";
}

const plain = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const powers: Record<string, number> = {
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
const scale = "(?: ?(?:hundred|thousand|million|billion|trillion)(?![a-z]))?";

const written = [
  String.raw`(?<arabicHan>(?:(?:${plain})[百千万亿]+)+)`,
  String.raw`(?<ordinalDigits>\d+)(?:st|nd|rd|th)(?![a-z])`,
  String.raw`(?<arabic>(?:${plain})${scale})`,
  String.raw`(?<chinese>${chineseNumberPattern})`,
  String.raw`(?<ordinalWord>\b(?:${englishOrdinalPattern})\b)`,
  String.raw`(?<words>\b(?:${englishNumberPattern})(?![a-z]))(?<wordScale>${scale})`,
].join("|");

// Digits behind a Latin letter belong to a name (ISO9001); 百分之 announces a percentage and is no hundred.
const numeral = new RegExp(`(?<![a-z](?:\\d+\\.)?\\d*)(?:百分之)?(?:${written})`, "g");

/** Every number of a normalised text, in reading order. */
export function numerals(text: string): Numeral[] {
  return [...text.matchAll(numeral)].map((match) => {
    const end = match.index + match[0].length;
    const groups = match.groups!;
    return {
      start: match.index,
      end,
      value: valueOf(groups),
      kind: kindOf(groups, match[0], text.slice(0, match.index), text[end]),
    };
  });
}

function valueOf(groups: Record<string, string | undefined>): number {
  const {arabicHan, arabic, ordinalDigits, chinese, ordinalWord, words, wordScale} = groups;
  if (arabicHan)
    return [...arabicHan.matchAll(/[\d.,]+[百千万亿]+/g)].reduce((sum, [part]) => sum + scaled(part), 0);
  if (arabic) return scaled(arabic);
  if (ordinalDigits) return Number(ordinalDigits);
  if (chinese) return chineseNumber(chinese);
  return ordinalWord ? englishOrdinal(ordinalWord) : scaled(`${englishNumber(words!)}${wordScale}`);
}

// Built as text ("61.368e9"), because 61.368 * 1e9 would be off in the last place.
function scaled(text: string): number {
  const [, digits, marks] = /^([\d.,]+) ?(.*)$/.exec(text)!;
  const power = [...marks!.matchAll(/[百千万亿]|[a-z]+/g)].reduce((sum, [mark]) => sum + powers[mark]!, 0);
  return Number(`${digits!.replaceAll(",", "")}e${power}`);
}

function kindOf(
  groups: Record<string, string | undefined>,
  text: string,
  before: string,
  next?: string,
): Numeral["kind"] {
  if (groups["ordinalDigits"] || groups["ordinalWord"] || before.endsWith("第")) return "ordinal";
  const year = next === "年" && /^(\d{4}|[〇零一二三四五六七八九]{4})$/.test(text);
  const monthOrDay = (next === "月" || next === "日") && text.length <= 3;
  return year || monthOrDay ? "date" : "cardinal";
}
