import {breaks, type Step} from "../domain/series.ts";
import {certifiedText} from "../text/certified.ts";
import type {Voice} from "./voice.ts";
import {joined, phrase, type Words} from "./words.ts";

/** Where the definition of a series changes, in words; null for a series of one definition. */
export function breaksWords(
  lines: readonly {definition: string | null; steps: readonly Step[]}[],
  {language, names, amount, date}: Voice,
): Words | null {
  const words = certifiedText[language].totals;
  const changes = breaks(lines).flatMap(({definition, steps: [first]}) =>
    first
      ? [
          phrase(words.change, {
            date: date(first.figure.as_of),
            definition: names.of("definition", definition ?? "unstated"),
            amount: amount(first.figure),
          }),
        ]
      : [],
  );
  return changes.length > 0 ? phrase(words.breaks, {changes: joined(changes, words.changeStop)}) : null;
}
