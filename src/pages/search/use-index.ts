import {useCallback, useMemo} from "react";
import type {Answers} from "../../engine/answers.ts";
import {voice} from "../../exhibits/voice.ts";
import {readerAt, type Reader} from "../../reader/reader.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {defaultView, formatView} from "../../reader/view.ts";
import {entries, entryQueries, told, toldQueries} from "../../search/entries.ts";
import type {Entry} from "../../search/entry.ts";
import {indexOf, type Index} from "../../search/results.ts";
import type {Sources} from "../../search/sources.ts";
import {useGathered} from "../../ui/use-gathered.ts";

/** All that may be found on the evaluation day in the reader's language, in every province; null until it is gathered. */
export function useIndex(): {index: Index | null; isWhole: boolean; sources: Sources} {
  const answers = useAnswers(entryQueries, toldQueries);
  const {view} = useReader();
  const {language, on} = view;
  const reader = readerAt(formatView({...defaultView, language, on}));
  const sources = useMemo(() => sourcesOf(answers, reader), [answers, reader]);
  const {rows: found} = useGathered<Entry>(useCallback(() => entries(sources), [sources]));
  const {rows: exhibits} = useGathered<Entry>(useCallback(() => told(sources), [sources]));
  const index = useMemo(() => found && indexOf([...found, ...(exhibits ?? [])]), [found, exhibits]);
  return {index, isWhole: exhibits !== null, sources};
}

function sourcesOf(answers: Answers, reader: Reader): Sources {
  return {answers, reader, speaker: voice(answers, reader)};
}
