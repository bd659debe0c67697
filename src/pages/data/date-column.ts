import type {Language} from "../../domain/view.ts";
import {formatPeriod} from "../../text/format.ts";
import type {BrowserColumn} from "./browser-column.ts";

type Read<Row> = (row: Row) => string | null;

/** A column of dates or periods: read in words, sorted and copied as the record writes them. */
export function dateColumn<Row>(
  {id, title, read, width = 135}: {id: string; title: string; read: Read<Row>; width?: number},
  language: Language,
): BrowserColumn<Row> {
  const written = (row: Row) => read(row) ?? "";
  return {
    id,
    title,
    text: (row) => formatPeriod(written(row), language),
    sortBy: written,
    file: written,
    width,
  };
}
