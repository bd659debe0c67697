import type {Figure} from "../domain/figure.ts";
import type {Preference} from "../domain/same-fact.ts";
import {sameFactText} from "../text/same-fact.ts";
import type {Voice} from "./voice.ts";
import {joined, phrase, type Words} from "./words.ts";

/** Which of several statements of a fact counts and why, or which of them are left undecided. */
export function preferenceWords(
  {figure, rule, rivals}: Preference<Figure>,
  {language, amount}: Pick<Voice, "language" | "amount">,
): Words {
  const text = sameFactText[language];
  if (rule !== "contested") return phrase(text.decision, {amount: amount(figure), rule: text.rules[rule]});
  const amounts = joined([figure, ...rivals].map(amount), text.and);
  return phrase(text.undecided, {amounts, rule: text.rules[rule]});
}
