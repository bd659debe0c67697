import type {Answers} from "../engine/answers.ts";
import {coverage, type Coverage} from "../model/coverage.ts";
import type {Reader} from "../reader/reader.ts";
import {coverageText} from "../text/coverage.ts";
import {formatNumber} from "../text/format.ts";
import {voice} from "./voice.ts";
import {joined, linked, phrase, say, type Words} from "./words.ts";

/** How much of each headline programme the registry of named items holds, and what not being named means. */
export function coverageWords(answers: Answers, reader: Reader): Words {
  const text = coverageText[reader.language];
  const {names} = voice(answers, reader);
  const all = coverage(answers, reader);
  if (all.length === 0) return say(text.none);
  const part = ({programme, named, total}: Coverage) =>
    phrase(total ? text.part : text.other, {
      programme: names.of("programme", programme),
      named: say(formatNumber(named), "count"),
      total: total && linked(total.observation, formatNumber(total.value)),
    });
  const listed = (found: readonly Coverage[]) => joined(found.map(part), text.separator);
  const apart = all.filter(({total}) => !total);
  return [
    ...say(text.lead),
    ...listed(all.filter(({total}) => total)),
    ...(apart.length > 0 ? phrase(text.apart, {parts: listed(apart)}) : []),
    ...say(text.tail),
  ];
}
