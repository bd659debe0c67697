import type {Qualifier} from "../../src/domain/interval.ts";
import type {Numeral} from "./numerals.ts";

/** How far from the number its qualifying words may stand, in characters of normalised text. */
const reach = {before: 16, after: 6};

// The longer wording stands first, since 不超过 ends in 超过 and "no more than" in "more than".
const before: [Qualifier, RegExp][] = [
  ["at_most", /(?:不超过|不多于|不高于|至多|最多|no more than|at most|up to|as high as|\btop)$/],
  ["at_least", /(?:不少于|不低于|至少|at least|(?:no|not) (?:fewer|less) than)$/],
  ["under", /(?:不足|不到|少于|低于|(?:less|fewer) than|\bunder|below)$/],
  ["nearly", /(?:接近|(?<![最附])近|nearly|almost|close to)$/],
  ["about", /(?:约|about|around|approximately|\bsome)$/],
  ["over", /(?:超过|超|逾|突破|高于|more than|\bover|exceed(?:ed|s|ing)?|above)$/],
];

// A measure word or percent sign may stand between the number and the word; 规模以上 is a class of enterprises.
const after: [Qualifier, RegExp][] = [
  ["over", /^[余多]/],
  ["about", /^[^\d,.;、。]{0,2}(?:左右|上下)/],
  ["at_least", /^(?:[^\d,.;、。]{0,2}(?<!规模?)以上| or more)/],
  ["at_most", /^[^\d,.;、。]{0,2}(?:以内|以下)/],
];

/** The qualifier that the words around a number express; no such words, exact. */
export function qualifierAt(text: string, {start, end}: Numeral): Qualifier {
  const left = text.slice(Math.max(0, start - reach.before), start).trimEnd();
  const right = text.slice(end, end + reach.after);
  const found = before.find(([, words]) => words.test(left)) ?? after.find(([, words]) => words.test(right));
  return found?.[0] ?? "exact";
}
