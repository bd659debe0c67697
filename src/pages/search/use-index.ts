import {useCallback, useMemo} from "react";
import type {Answers} from "../../engine/answers.ts";
import {voice} from "../../exhibits/voice.ts";
import {readerAt, type Reader} from "../../reader/reader.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {defaultView, formatView} from "../../reader/view.ts";
import {entries, entryQueries} from "../../search/entries.ts";
import type {Entry} from "../../search/entry.ts";
import {indexOf, type Index} from "../../search/results.ts";
import type {Sources} from "../../search/sources.ts";
import {useGathered} from "../../ui/use-gathered.ts";

/**
 * All that may be found on the evaluation day in the reader's language, in every province, with the exhibits as far as they
 * are told; null until it is gathered.
 */
export function useIndex(exhibits: readonly Entry[] | null): {index: Index | null; sources: Sources} {
  const answers = useAnswers(entryQueries);
  const {language, on} = useReader().view;
  const reader = readerAt(formatView({...defaultView, language, on}));
  const sources = useMemo(() => sourcesOf(answers, reader), [answers, reader]);
  const {rows} = useGathered<Entry>(useCallback(() => entries(sources), [sources]));
  const index = useMemo(() => rows && indexOf([...rows, ...(exhibits ?? [])]), [rows, exhibits]);
  return {index, sources};
}

function sourcesOf(answers: Answers, reader: Reader): Sources {
  return {answers, reader, speaker: voice(answers, reader)};
}
