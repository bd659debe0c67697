import {shanghaiToday} from "../domain/date.ts";
import {changedSince, sinceQueries} from "../exhibits/since.ts";
import {useAnswers} from "../reader/use-rows.ts";
import {useReader} from "../reader/use-reader.ts";
import {Spoken} from "./Spoken.tsx";

/** What has changed between the evaluation day and today, in a line. */
export function Since() {
  const answers = useAnswers(sinceQueries);
  const {reader} = useReader();
  const words = changedSince(answers, reader, shanghaiToday(new Date()));
  return words && <Spoken words={words} />;
}
