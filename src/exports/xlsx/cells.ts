import type {CellObject} from "write-excel-file/universal";
import {isDay} from "../../domain/date.ts";
import {languages, type Language} from "../../domain/view.ts";
import type {SheetCell} from "../../exhibits/citations/sheet.ts";
import {isRisky} from "../../exhibits/citations/sheet.ts";
import {formatDate, formatPeriod} from "../../text/format.ts";

const line = {
  topBorderStyle: "thin",
  bottomBorderStyle: "thin",
  topBorderColor: "#D0D0D0",
  bottomBorderColor: "#D0D0D0",
} as const;

/** Text that stays text, whatever it begins with, with what no XML may hold left out. */
export function textCell(text: string, style: Partial<CellObject> = {}): CellObject {
  const value = text.replaceAll(/[^\P{Cc}\n]/gu, " ");
  const format = isRisky(value) || /^[\d.,\s-]+$/.test(value) ? {format: "@"} : {};
  return {value, type: String, alignVertical: "center", wrap: true, ...format, ...style};
}

/** A cell of the body of a table. */
export function bodyCell(text: string): CellObject {
  return textCell(text, line);
}

/** A number shown in a format. */
export function numberCell(value: number, format: string): CellObject {
  return {value, type: Number, format, align: "right", indent: 1, alignVertical: "center", ...line};
}

/** A cell of data: a number, a date to the day as a date, everything else as text; `blank` stands where there is nothing. */
export function dataCell(cell: SheetCell, blank: string, language: Language): CellObject {
  if (typeof cell === "number") return numberCell(cell, "#,##0.############");
  if (cell === null || cell === "") return bodyCell(blank);
  if (isDay(cell)) return dayCell(cell, language);
  return bodyCell(isPeriod.test(cell) ? formatPeriod(cell, language) : cell);
}

// A year, a month or two dates, as the record writes them.
const isPeriod = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;

/** A day as the number spreadsheets keep for it, shown as it is on the page. */
export function dayCell(day: string, language: Language): CellObject {
  const serial = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  return {...numberCell(serial, dayFormats[language]), align: "left", indent: 0};
}

/** The longest day that such a format shows; null where it shows other numbers. */
export function longestDay(format: string | undefined): string | null {
  const language = languages.find((one) => dayFormats[one] === format);
  return language ? formatDate("2000-12-30", language) : null;
}

const dayFormats: Record<Language, string> = {
  zh: 'yyyy"\u5e74"m"\u6708"d"\u65e5"',
  en: "d mmmm yyyy",
};

/** The head of a column; over numbers it stands where they do. */
export function headCell(text: string, numeric = false): CellObject {
  const place = numeric ? ({align: "right", indent: 1} as const) : {};
  return textCell(text, {fontWeight: "bold", backgroundColor: "#EEF1F4", ...place, ...line});
}
