import {useCallback, useEffect} from "react";
import {useAnswers} from "../../reader/use-rows.ts";
import {told, toldQueries} from "../../search/entries.ts";
import type {Entry} from "../../search/entry.ts";
import type {Sources} from "../../search/sources.ts";
import {useGathered} from "../../ui/use-gathered.ts";

/** Gathers the exhibits, which take longest, while the rest is searched already. Suspends until their answers are there. */
export function Told({sources, tell}: {sources: Sources; tell: (entries: readonly Entry[] | null) => void}) {
  useAnswers(toldQueries);
  const {rows} = useGathered<Entry>(useCallback(() => told(sources), [sources]));
  useEffect(() => tell(rows), [rows, tell]);
  return null;
}
