import {marksIn, type Span} from "../domain/find.ts";
import {fold} from "../domain/fold.ts";
import {soundsOf, spelledIn} from "../domain/spelling.ts";
import type {Asked} from "./asked.ts";
import {readings} from "./readings.ts";

/** A run of a text, from where it begins. */
interface Run {
  at: number;
  words: string;
  isMarked: boolean;
}

/** A text in runs, those that answer the question marked. */
export function marked(text: string, asked: Asked): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const [from, to] of marks(text, asked)) {
    runs.push({at: done, words: text.slice(done, from), isMarked: false});
    runs.push({at: from, words: text.slice(from, to), isMarked: true});
    done = to;
  }
  runs.push({at: done, words: text.slice(done), isMarked: false});
  return runs.filter(({words}) => words !== "");
}

function marks(text: string, {words, letters}: Asked): Span[] {
  const said = marksIn(text, words.flat());
  if (said.length > 0 || !letters) return said;
  const {text: folded, starts, ends} = fold(text);
  const sounds = soundsOf(folded, readings);
  const place = sounds && spelledIn(sounds, letters, readings);
  return place ? [[starts[place[0]]!, ends[place[1] - 1]!]] : [];
}
