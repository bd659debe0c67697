import {changedSince, sinceQueries} from "../exhibits/since.ts";
import {today} from "../reader/reader.ts";
import {useAnswers} from "../reader/use-rows.ts";
import {useReader} from "../reader/use-reader.ts";
import {Spoken} from "./Spoken.tsx";

/** What has changed between the evaluation day and today, in a line. */
export function Since() {
  const answers = useAnswers(sinceQueries);
  const {reader} = useReader();
  const words = changedSince(answers, reader, today());
  return words && <Spoken words={words} />;
}
