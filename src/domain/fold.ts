/** A text as it is compared with others, and where in the text each of its characters stood. */
export interface Folded {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

const months = "january february march april may june july august september october november december".split(
  " ",
);
const monthName = months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join("|");

// Dates as Chinese and English write them, \u5e74 being the year, \u6708 the month, \u65e5 and \u53f7 the day, and thousands.
const numbers = [
  "(?<!\\d)(?<y1>\\d{4})\\u5e74(?:(?<m1>\\d{1,2})\\u6708(?:(?<d1>\\d{1,2})[\\u65e5\\u53f7])?)?",
  "(?<!\\d)(?<y2>\\d{4})[-/.](?<m2>\\d{1,2})(?:[-/.](?<d2>\\d{1,2}))?(?![\\d-])",
  `\\b(?:(?<d3>\\d{1,2}) )?(?<name>${monthName}) (?<y3>\\d{4})\\b`,
  "(?<!\\d)(?<m4>\\d{1,2})\\u6708(?<d4>\\d{1,2})[\\u65e5\\u53f7]",
  "(?<!\\d)(?<number>\\d{1,3}(?:,\\d{3})+)(?!\\d)",
].join("|");

// What parts words: not a hyphen or point inside a word or number.
const apart = "(?:(?![-.])[\\s\\p{P}]|(?<![\\da-z])[-.]|[-.](?![\\da-z]))+";

const written = new RegExp(numbers, "gu");
const between = new RegExp(apart, "gu");
const either = new RegExp(`${numbers}|${apart}`, "gu");

/**
 * The text in small letters and half width, without the marks between words, each date as `2025-05-10` and each number without
 * separators, so that what means the same reads the same.
 */
export function fold(text: string): Folded {
  const {plain, at} = halfWidth(text);
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (words: string, from: number, to: number, isWhole: boolean) => {
    for (let index = 0; index < words.length; index++) {
      starts.push(at[isWhole ? from : from + index]!);
      ends.push(at[isWhole ? to : from + index + 1]!);
    }
    folded += words;
  };
  let done = 0;
  for (const match of plain.matchAll(either)) {
    const end = match.index + match[0].length;
    put(plain.slice(done, match.index), done, match.index, false);
    const words = meant(match[0], match.groups!, plain[end]);
    if (words !== " " || folded !== "") put(words, match.index, end, true);
    done = end;
  }
  put(plain.slice(done), done, plain.length, false);
  return {text: folded.trimEnd(), starts, ends};
}

/** Just the words of a folded text, which are had faster. */
export function folded(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  const counted = /\d/.test(plain) ? plain.replace(written, rewrite) : plain;
  return counted.replace(between, " ").trim();
}

function rewrite(words: string, ...found: unknown[]): string {
  const [at, whole, groups] = found.slice(-3) as [number, string, Groups];
  return meant(words, groups, whole[at + words.length]);
}

/** Small letters of half width, and where in the text each of them began; one place more is the end. */
function halfWidth(text: string): {plain: string; at: number[]} {
  let plain = "";
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text[index]!;
    const isHan = unit >= "\u4e00" && unit <= "\u9fff";
    const words = isHan ? unit : unit.normalize("NFKC").toLowerCase();
    for (const _ of words.split("")) at.push(index);
    plain += words;
  }
  at.push(text.length);
  return {plain, at};
}

type Groups = Record<string, string | undefined>;

/** What a date, a number or what stands between words comes to; a number that follows a date at once is another. */
function meant(words: string, groups: Groups, next: string | undefined): string {
  const {y1, m1, d1, y2, m2, d2, y3, d3, name, m4, d4, number} = groups;
  if (number) return number.replaceAll(",", "");
  if (y2) return isMonth(m2) ? dated(y2, m2, d2) : words;
  if (y3) return dated(y3, String(months.findIndex((month) => month.startsWith(name!)) + 1), d3);
  const date = m4 ? `${m4.padStart(2, "0")}-${d4!.padStart(2, "0")}` : y1 && dated(y1, m1, d1);
  return date ? date + (/\d/.test(next ?? "") ? " " : "") : " ";
}

function isMonth(month: string | undefined): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

function dated(year: string, month?: string, day?: string): string {
  const parts = [month, day].flatMap((part) => (part ? [part.padStart(2, "0")] : []));
  return [year, ...parts].join("-");
}
