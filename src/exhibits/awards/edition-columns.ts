import type {FigureColumn} from "../figure-table.ts";

/** What the tables of award editions say of each. */
export const editionColumns: readonly FigureColumn[] = [
  "batch",
  "region",
  "series",
  "population",
  "date",
  "value",
  "grade",
];
