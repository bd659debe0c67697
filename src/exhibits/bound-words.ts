import type {Figure} from "../domain/figure.ts";
import {boundText} from "../text/bound.ts";
import type {Voice} from "./voice.ts";
import {phrase, type Words} from "./words.ts";

/** What a total in force says of a series that cannot be below it; no words where none does. */
export function boundWords(bound: Figure | null, {language, amount, date}: Voice): Words {
  return bound ? phrase(boundText[language].least, {amount: amount(bound), date: date(bound.as_of)}) : [];
}
