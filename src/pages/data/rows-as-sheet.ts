import {tableOf, tabsOf} from "../../exhibits/citations/sheet.ts";
import type {Copied} from "../../ui/clipboard.ts";
import type {BrowserColumn} from "./browser-column.ts";

/** Rows under the heads of their columns, as spreadsheets take them from the clipboard. */
export function rowsAsSheet<Row>(columns: readonly BrowserColumn<Row>[], rows: readonly Row[]): Copied {
  const heads = columns.map(({title}) => title);
  const cells = rows.map((row) => columns.map((column) => cellOf(column, (column.file ?? column.text)(row))));
  return {plain: tabsOf(heads, cells), html: tableOf(heads, cells)};
}

function cellOf({numeric}: {numeric?: boolean}, text: string): string | number | null {
  if (text === "") return null;
  return numeric && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
