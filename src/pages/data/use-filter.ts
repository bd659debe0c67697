import {useCallback, useEffect, useRef, useState} from "react";
import {useReader} from "../../reader/use-reader.ts";

// The address follows when the reader pauses.
const pause = 300;

/** The words a table is filtered by: kept in the address, so that they stay from table to table and go with a link. */
export function useFilter() {
  const {view, go} = useReader();
  const asked = view.find ?? "";
  const [filter, setFilter] = useState(asked);
  const written = useRef(asked);
  useEffect(() => {
    if (asked === written.current) return;
    written.current = asked;
    setFilter(asked);
  }, [asked]);
  const write = useCallback(() => {
    if (filter === written.current) return;
    written.current = filter;
    go({find: filter || null}, "replace");
  }, [filter, go]);
  useEffect(() => {
    const waiting = setTimeout(write, pause);
    return () => clearTimeout(waiting);
  }, [write]);
  return {filter, setFilter, write};
}
