import {derive, type Derivation} from "../domain/derived.ts";
import type {Qualifier} from "../domain/interval.ts";
import {quotientQualifier} from "../domain/measure.ts";
import {evidenceText} from "../text/evidence.ts";
import {formatAmount, formatNumber, formatShare} from "../text/format.ts";
import {targetsText} from "../text/targets.ts";
import type {Voice} from "./voice.ts";
import {linked, say, type Words} from "./words.ts";

/** A figure or target that a number is computed from. */
export interface Input {
  /** The id that opens its evidence. */
  observation: string;
  value: number;
  unit: string;
  qualifier: Qualifier;
}

/** A computed number with the records it comes from, in the order of its formula. */
export interface Computation {
  operation: Derivation;
  first: Input;
  second: Input;
}

type Speaker = Pick<Voice, "language" | "names">;

/** A computed number with its unit, and with what may be said of it by the words of its inputs. */
export function computedAmount({operation, first, second}: Computation, {language, names}: Speaker): string {
  const {value} = derive(operation, first, second);
  if (operation === "ratio") return formatShare(value);
  if (operation === "per_gdp" || operation === "per_million") {
    const qualifier = quotientQualifier(first.qualifier, second.qualifier);
    return evidenceText[language].perSize[operation](names.amount({value, unit: first.unit, qualifier}));
  }
  // A difference of two rates is points, never a rate itself.
  const {points, pointUnits} = targetsText[language];
  const name = pointUnits[first.unit];
  return name ? points(formatNumber(value), name) : formatAmount(value, names.unit(first.unit), language);
}

/** Its formula with both inputs, each opening its evidence. */
export function computedFormula({operation, first, second}: Computation, {language, names}: Speaker): Words {
  const {value} = derive(operation, first, second);
  const above = linked(first.observation, formatNumber(first.value));
  if (operation === "per_gdp" || operation === "per_million") {
    const size = evidenceText[language].sizes[operation];
    const below = linked(second.observation, names.amount(second));
    return [...above, ...say(" ÷ ("), ...below, ...say(` ÷ ${size}) = ${formatNumber(value)}`)];
  }
  const below = linked(second.observation, formatNumber(second.value));
  const [sign, result] = operation === "ratio" ? ["÷", formatShare(value)] : ["−", formatNumber(value)];
  return [...above, ...say(` ${sign} `), ...below, ...say(` = ${result}`)];
}
