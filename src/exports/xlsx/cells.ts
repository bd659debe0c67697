import type {CellObject} from "write-excel-file/universal";
import {isDay} from "../../domain/date.ts";
import type {SheetCell} from "../../exhibits/citations/sheet.ts";
import {isRisky} from "../../exhibits/citations/sheet.ts";

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
export function dataCell(cell: SheetCell, blank: string): CellObject {
  if (typeof cell === "number") return numberCell(cell, "#,##0.############");
  if (cell === null || cell === "") return bodyCell(blank);
  return isDay(cell) ? dayCell(cell) : bodyCell(cell);
}

/** A day as the number spreadsheets keep for it. */
export function dayCell(day: string): CellObject {
  const serial = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  return {...numberCell(serial, "yyyy-mm-dd"), align: "left", indent: 0};
}

/** The head of a column; over numbers it stands where they do. */
export function headCell(text: string, numeric = false): CellObject {
  const place = numeric ? ({align: "right", indent: 1} as const) : {};
  return textCell(text, {fontWeight: "bold", backgroundColor: "#EEF1F4", ...place, ...line});
}
