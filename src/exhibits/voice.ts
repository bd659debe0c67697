import type {Figure} from "../domain/figure.ts";
import type {Target} from "../domain/target.ts";
import type {Language} from "../domain/view.ts";
import type {Answers} from "../engine/answers.ts";
import {isChosen} from "../model/figures.ts";
import {namesIn, type Names} from "../model/names.ts";
import {remember} from "../model/remember.ts";
import type {Reader} from "../reader/reader.ts";
import {formatDate} from "../text/format.ts";
import type {ColourRole} from "./chart.ts";
import {regionRole} from "./marks.ts";
import {linked, type Words} from "./words.ts";

/** How things are said to one reader. */
export interface Voice {
  language: Language;
  /** The evaluation day. */
  day: string;
  names: Names;
  /** A figure as it was published, opening its evidence. */
  amount: (figure: Figure) => Words;
  /** The same in few words. */
  label: (figure: Figure) => Words;
  /** What a target asks for, opening its evidence. */
  goal: (target: Target) => Words;
  date: (text: string) => string;
  /** A date of a record by itself; nothing where it has none. */
  on: (text: string | null | undefined) => Words;
  /** The colour of a region where several share an axis: pale where the reader did not choose its province. */
  colour: (region: string) => ColourRole;
}

export function voice(answers: Answers, {language, day, regions}: Reader): Voice {
  return speaking(namesIn(answers, language), language, day, regions);
}

const speaking = remember(
  (names: Names, language: Language, day: string, regions: readonly string[]): Voice => ({
    language,
    day,
    names,
    amount: (figure) => linked(figure.observation, names.amount(figure)),
    label: (figure) => linked(figure.observation, names.label(figure)),
    goal: (target) => linked(`target:${target.target}`, names.amount(target)),
    date: (text) => formatDate(text, language),
    on: (text) => (text ? [{words: formatDate(text, language), date: text}] : []),
    colour: (region) => (isChosen(regions, region) ? regionRole(region) : "backdrop"),
  }),
);
