import {useEffect, useState} from "react";

/** How long a part of the work may keep the page from answering its reader. */
const partMilliseconds = 12;

/** How much has been made, and all of it once it is whole. */
interface Gathered<Row> {
  count: number;
  rows: Row[] | null;
}

/**
 * What a generator makes, gathered part by part with pauses for the reader. `make` must be stable: another one begins anew,
 * and what the last has made is gone.
 */
export function useGathered<Row>(make: () => Generator<Row[]>): Gathered<Row> {
  const [made, setMade] = useState<Gathered<Row> & {by: typeof make}>({by: make, count: 0, rows: null});
  useEffect(() => {
    const parts = make();
    const rows: Row[] = [];
    let waiting: ReturnType<typeof setTimeout>;
    const work = () => {
      const isWhole = gather(parts, rows);
      setMade({by: make, count: rows.length, rows: isWhole ? rows : null});
      if (!isWhole) waiting = setTimeout(work);
    };
    waiting = setTimeout(work);
    return () => clearTimeout(waiting);
  }, [make]);
  return made.by === make ? made : {count: 0, rows: null};
}

/** Takes parts until the time is up; whether that was all. */
function gather<Row>(parts: Generator<Row[]>, rows: Row[]): boolean {
  const end = performance.now() + partMilliseconds;
  while (performance.now() < end) {
    const {done, value} = parts.next();
    if (done) return true;
    rows.push(...value);
  }
  return false;
}
