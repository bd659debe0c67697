import {useEffect, useMemo, useState} from "react";
import {saysAll, wordsOf} from "../../domain/find.ts";
import {folded} from "../../domain/fold.ts";
import type {BrowserColumn} from "./browser-column.ts";

/** How long a part of the work may keep the page from answering its reader. */
const partMilliseconds = 8;

/**
 * Tells rows that say the words of a filter in their cells, hidden ones too. What a row says is written down once, in pauses
 * that leave the page to its reader; until all is, and where there are no words, there is no filter.
 */
export function useMatching<Row extends object>(
  columns: readonly BrowserColumn<Row>[],
  rows: readonly Row[],
) {
  const {said, matches} = useMemo(() => matching(columns), [columns]);
  const [ready, setReady] = useState<{rows: readonly Row[]; said: typeof said} | null>(null);
  useEffect(() => ahead(rows, said, () => setReady({rows, said})), [rows, said]);
  return ready?.rows === rows && ready.said === said ? matches : noFilter;
}

const noFilter = () => null;

/** Does something with each row, part by part, and then the last; returns how to stop. */
function ahead<Row>(rows: readonly Row[], make: (row: Row) => unknown, last: () => void): () => void {
  let next = 0;
  let waiting = setTimeout(work);
  return () => clearTimeout(waiting);

  function work() {
    const end = performance.now() + partMilliseconds;
    while (next < rows.length && performance.now() < end) make(rows[next++]!);
    if (next < rows.length) waiting = setTimeout(work);
    else last();
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
    return words.length === 0 ? null : (row: Row) => saysAll(said(row), words);
  };
  return {said, matches};
}
