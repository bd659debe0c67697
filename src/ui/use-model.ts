import type {Answers} from "../engine/answers.ts";
import type {Query} from "../engine/query.ts";
import {always} from "../exhibits/built.ts";
import {voice, type Voice} from "../exhibits/voice.ts";
import type {Reader} from "../reader/reader.ts";
import {useReader} from "../reader/use-reader.ts";
import {useAnswers} from "../reader/use-rows.ts";

/** What may be told of some questions: their answers, to whom, and how. */
export interface Model {
  answers: Answers;
  reader: Reader;
  speaker: Voice;
}

/** The answers to some questions and to those of every exhibit. Suspends until they are there. */
export function useModel(queries: readonly Query[]): Model {
  const answers = useAnswers(queries, always);
  const {reader} = useReader();
  return {answers, reader, speaker: voice(answers, reader)};
}
