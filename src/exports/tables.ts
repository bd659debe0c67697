import type {Built, Cell, ColumnHead, Note, Row, Table} from "../exhibits/exhibit.ts";
import type {Words} from "../exhibits/words.ts";
import {isNotes} from "../exhibits/exhibit.ts";
import {evidenceIn} from "./evidence-in.ts";
import {linesOf} from "./notes.ts";

/** A table as it stands in a document: without the columns that say nothing, or only lead somewhere on a page. */
export interface Sheet {
  caption: string;
  heads: readonly string[];
  rows: readonly {cells: readonly Cell[]; below: readonly Words[]}[];
}

/** A table of an exhibit for a document. */
export function sheetOf({caption, columns, rows}: Table): Sheet {
  const kept = columns.map((_, index) => index).filter((index) => !leadsOnly(rows, index));
  return {
    caption,
    heads: kept.map((index) => titleOf(columns[index]!)),
    rows: rows.map(({cells, below}) => ({
      cells: kept.map((index) => cells[index] ?? []),
      below: below ? linesOf([below]) : [],
    })),
  };
}

/** The tables beside the charts that have a row of which the twin tells nothing. */
export function besideTwin({
  before = [],
  charts,
  table,
}: Pick<Built, "before" | "charts" | "table">): Table[] {
  const told = evidenceIn(table);
  const notes = [...before, ...charts.flatMap((panel) => [...(panel.before ?? []), ...(panel.after ?? [])])];
  const isTold = (row: Row) => [...evidenceIn(row)].some((id) => told.has(id));
  return tablesIn(notes).filter(({rows}) => !rows.every(isTold));
}

function tablesIn(notes: readonly Note[]): Table[] {
  return notes.flatMap((note) => {
    if (note.kind === "table") return [note.table];
    return note.kind === "fold" ? tablesIn(note.notes) : [];
  });
}

function titleOf(head: ColumnHead): string {
  return typeof head === "string" ? head : head.title;
}

function leadsOnly(rows: readonly Row[], index: number): boolean {
  const cells = rows.map(({cells}) => cells[index] ?? []).filter((cell) => cell.length > 0);
  return cells.every(isLink);
}

function isLink(cell: Cell): boolean {
  return !isNotes(cell) && cell.every(({to, evidence}) => to !== undefined && evidence === undefined);
}
