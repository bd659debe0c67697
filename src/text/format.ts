import type {Qualifier} from "../domain/interval.ts";
import type {Language} from "../domain/view.ts";

/** The words of a unit, as the table `units` gives them. */
export interface UnitName {
  unit: string;
  name_zh: string;
  name_en: string;
  name_en_plural: string | null;
}

// The browser's own formats would cost the first view 16 ms. Rounds the decimal number that was published, not its nearest binary one.
function grouped(value: number, digits: number): string {
  const size = Math.abs(value);
  const rounded = size < 1e-6 ? 0 : Math.round(Number(`${size}e${digits}`)) / 10 ** digits;
  const [whole, ...fraction] = String(rounded).split(".") as [string, string?];
  const number = [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
  // A true minus (U+2212), as in formulas: a hyphen joins.
  return value < 0 && rounded > 0 ? `−${number}` : number;
}

/** A bare number with grouped thousands and at most two decimals: 5,328; 93.93. */
export function formatNumber(value: number): string {
  return grouped(value, 2);
}

/** A number between two others, or the one they both are: 70—80 in Chinese, 70–80 in English. */
export function formatRange(low: string, high: string, language: Language): string {
  if (low === high) return low;
  return `${low}${language === "zh" ? "—" : "–"}${high}`;
}

/** A share of one as a percentage with one decimal: 0.1861 → 18.6%. */
export function formatShare(share: number): string {
  return `${grouped(share * 100, 1)}%`;
}

/** A file size in MB of a million bytes, with one decimal: 7.6. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** Value and unit, money in 万元/亿元 (Chinese) or million/billion (English): 409.83亿元, 40.98 billion yuan. */
export function formatAmount(value: number, unit: UnitName, language: Language): string {
  if (unit.unit === "percent") return `${formatNumber(value)}%`;
  if (unit.unit === "rank") return language === "zh" ? `第${value}位` : `no. ${value}`;
  if (unit.unit === "grade") return language === "zh" ? `${letter(value)}级` : `grade ${letter(value)}`;
  return language === "zh" ? chineseAmount(value, unit) : englishAmount(value, unit);
}

/** The amount with the words it was published with: 约200个, 260项以上, at least 500 standards. */
export function formatQualified(amount: string, qualifier: Qualifier, language: Language): string {
  const [before, after] = words[language][qualifier];
  return `${before}${amount}${after}`;
}

const words: Record<Language, Record<Qualifier, [string, string]>> = {
  zh: {
    exact: ["", ""],
    about: ["约", ""],
    nearly: ["近", ""],
    rounded: ["", "（取整）"],
    over: ["超过", ""],
    at_least: ["", "以上"],
    under: ["不足", ""],
    at_most: ["不超过", ""],
  },
  en: {
    exact: ["", ""],
    about: ["about ", ""],
    nearly: ["nearly ", ""],
    rounded: ["", " (rounded)"],
    over: ["more than ", ""],
    at_least: ["at least ", ""],
    under: ["under ", ""],
    at_most: ["at most ", ""],
  },
};

// The yearly assessment of provinces is an ordinal grade, stored as A = 4 … D = 1; it is never averaged.
const letter = (grade: number) => ["D", "C", "B", "A"][grade - 1] ?? String(grade);

const isMoney = (unit: string) => unit.startsWith("yuan") || unit.startsWith("usd");

function chineseAmount(value: number, {unit, name_zh}: UnitName): string {
  if (isMoney(unit) && Math.abs(value) >= 1e8) return `${grouped(value / 1e8, 2)}亿${name_zh}`;
  if (isMoney(unit) && Math.abs(value) >= 1e4) return `${grouped(value / 1e4, 2)}万${name_zh}`;
  return `${formatNumber(value)}${name_zh}`;
}

function englishAmount(value: number, unit: UnitName): string {
  const name = value === 1 ? unit.name_en : (unit.name_en_plural ?? unit.name_en);
  if (isMoney(unit.unit) && Math.abs(value) >= 1e9) return `${grouped(value / 1e9, 2)} billion ${name}`;
  if (isMoney(unit.unit) && Math.abs(value) >= 1e6) return `${grouped(value / 1e6, 2)} million ${name}`;
  return `${formatNumber(value)} ${name}`;
}

/** Words from the middle of a sentence as a heading or label of their own: Selection rate. Chinese has no capitals. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words added to others in brackets: （获证）; " (certified)" with the space before it. */
export function formatAside(text: string, language: Language): string {
  return language === "zh" ? `（${text}）` : ` (${text})`;
}

/** A partial date in words: 2025年1月6日, 6 January 2025; "2023" stays a year. */
export function formatDate(text: string, language: Language): string {
  const [year, month, day] = text.split("-").map(Number) as [number, number?, number?];
  if (language === "zh") return `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
  if (!month) return String(year);
  return `${day ? `${day} ` : ""}${months[month - 1]} ${year}`;
}

/** A partial date, or two with all the days between: 2021年—2025年, 2021–2025; nothing of no date. */
export function formatPeriod(text: string, language: Language): string {
  const [first = "", last = first] = text.split("/").map((date) => date && formatDate(date, language));
  return formatRange(first, last, language);
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** How long something lasted or how old it is, in whole months, as people say it: "1年10个月", "不足1个月"; "1 year 10 months", "less than a month". */
export function formatAge(months: number, language: Language): string {
  const whole = Math.max(0, Math.floor(months));
  if (whole === 0) return language === "zh" ? "不足1个月" : "less than a month";
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  if (language === "zh") return `${years ? `${years}年` : ""}${rest ? `${rest}个月` : ""}`;
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
  return [years ? plural(years, "year") : "", rest ? plural(rest, "month") : ""].filter(Boolean).join(" ");
}
