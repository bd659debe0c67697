import type {Figure} from "../domain/figure.ts";
import type {Target} from "../domain/target.ts";
import type {Language} from "../domain/view.ts";
import type {Answers} from "../engine/answers.ts";
import {namesIn, type Names} from "../model/names.ts";
import {remember} from "../model/remember.ts";
import type {Reader} from "../reader/reader.ts";
import {formatDate} from "../text/format.ts";
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
}

export function voice(answers: Answers, {language, day}: Reader): Voice {
  return speaking(namesIn(answers, language), language, day);
}

const speaking = remember((names: Names, language: Language, day: string): Voice => ({
  language,
  day,
  names,
  amount: (figure) => linked(figure.observation, names.amount(figure)),
  label: (figure) => linked(figure.observation, names.label(figure)),
  goal: (target) => linked(`target:${target.target}`, names.amount(target)),
  date: (text) => formatDate(text, language),
}));
