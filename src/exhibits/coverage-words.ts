import type {Answers} from "../engine/answers.ts";
import {coverage} from "../model/coverage.ts";
import type {Reader} from "../reader/reader.ts";
import {coverageText} from "../text/coverage.ts";
import {formatNumber} from "../text/format.ts";
import {voice} from "./voice.ts";
import {joined, linked, phrase, say, type Words} from "./words.ts";

/** How much of each headline programme the registry of named items holds, and what not being named means. */
export function coverageWords(answers: Answers, reader: Reader): Words {
  const text = coverageText[reader.language];
  const {names} = voice(answers, reader);
  const parts = coverage(answers, reader).map(({programme, named, total}) =>
    phrase(total ? text.part : text.unknown, {
      programme: names.of("programme", programme),
      named: say(formatNumber(named), "count"),
      total: total && linked(total.observation, formatNumber(total.value)),
    }),
  );
  if (parts.length === 0) return say(text.none);
  return [...say(text.lead), ...joined(parts, text.separator), ...say(text.tail)];
}
