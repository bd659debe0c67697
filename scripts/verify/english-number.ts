const units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const teens = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

const small = `(?:(?:${tens.join("|")})(?:[ -](?:${units.join("|")}))?|${[...teens, ...units].join("|")})`;

/** Matches a number in English words up to the hundreds: twenty-five, one hundred and five. */
export const englishNumberPattern = `(?:${small} )?hundred(?: (?:and )?${small})?|${small}`;

/** Matches an English ordinal in words, first to tenth. */
export const englishOrdinalPattern = ordinals.join("|");

/** The value of English number words. */
export function englishNumber(text: string): number {
  const [before, after] = text.split(/ ?hundred ?/) as [string, string?];
  if (after === undefined) return belowHundred(before);
  return (belowHundred(before) || 1) * 100 + belowHundred(after.replace(/^and /, ""));
}

/** The value of an ordinal in words: first is 1. */
export function englishOrdinal(text: string): number {
  return ordinals.indexOf(text) + 1;
}

function belowHundred(text: string): number {
  return text.split(/[ -]/).reduce((sum, word) => sum + wordValue(word), 0);
}

function wordValue(word: string): number {
  if (units.includes(word)) return units.indexOf(word) + 1;
  if (teens.includes(word)) return teens.indexOf(word) + 10;
  return tens.includes(word) ? 10 * (tens.indexOf(word) + 2) : 0;
}
