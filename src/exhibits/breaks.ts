import {breaks, type Line} from "../domain/series.ts";
import {certifiedText} from "../text/certified.ts";
import type {Voice} from "./voice.ts";
import {joined, phrase, type Words} from "./words.ts";

/** Where the definition of a series changes, in words; null for a series of one definition. */
export function breaksWords(lines: readonly Line[], {language, names, amount, date}: Voice): Words | null {
  const words = certifiedText[language].totals;
  const changes = breaks(lines).map(({definition, steps: [{figure}]}) =>
    phrase(words.change, {
      date: date(figure.as_of),
      definition: names.of("definition", definition ?? "unstated"),
      amount: amount(figure),
    }),
  );
  return changes.length > 0 ? phrase(words.breaks, {changes: joined(changes, words.changeStop)}) : null;
}
