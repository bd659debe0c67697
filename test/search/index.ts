import type {Language} from "../../src/domain/view.ts";
import {voice} from "../../src/exhibits/voice.ts";
import {entries, told} from "../../src/search/entries.ts";
import {indexOf, type Index} from "../../src/search/results.ts";
import {answersOf} from "../exhibits/answers.ts";
import {reading} from "../exhibits/reader.ts";
import {realAnswers} from "../pages/real-answers.ts";

/** All that may be found in the project's own data, as a reader of the language finds it. */
export async function realIndex(language: Language = "zh"): Promise<Index> {
  const answers = answersOf(await realAnswers());
  const reader = reading({language});
  const sources = {answers, reader, speaker: voice(answers, reader)};
  return indexOf([...entries(sources), ...told(sources)].flat());
}
