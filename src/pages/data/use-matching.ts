import {useEffect, useMemo} from "react";
import {saysAll, wordsOf} from "../../domain/find.ts";
import {folded} from "../../domain/fold.ts";
import type {BrowserColumn} from "./browser-column.ts";

/** How long a part of the work may keep the page from answering its reader. */
const partMilliseconds = 8;

/**
 * Tells rows that say the words of a filter in their cells, hidden ones too. What a row says is written down once, in pauses
 * before it is asked for.
 */
export function useMatching<Row extends object>(
  columns: readonly BrowserColumn<Row>[],
  rows: readonly Row[],
) {
  const {said, matches} = useMemo(() => matching(columns), [columns]);
  useEffect(() => ahead(rows, said), [rows, said]);
  return matches;
}

/** Does something with each row, part by part; returns how to stop. */
function ahead<Row>(rows: readonly Row[], make: (row: Row) => unknown): () => void {
  let next = 0;
  let waiting = setTimeout(work);
  return () => clearTimeout(waiting);

  function work() {
    const end = performance.now() + partMilliseconds;
    while (next < rows.length && performance.now() < end) make(rows[next++]!);
    if (next < rows.length) waiting = setTimeout(work);
  }
}

function matching<Row extends object>(columns: readonly BrowserColumn<Row>[]) {
  const known = new WeakMap<Row, string>();
  const said = (row: Row) => {
    const text = known.get(row) ?? folded(columns.map((column) => column.text(row)).join("\n"));
    known.set(row, text);
    return text;
  };
  const matches = (query: string) => {
    const words = wordsOf(query);
    return (row: Row) => words.length === 0 || saysAll(said(row), words);
  };
  return {said, matches};
}
