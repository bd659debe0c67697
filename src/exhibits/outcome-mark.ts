import type {Outcome} from "../domain/comparability.ts";
import {comparabilityText} from "../text/comparability.ts";
import {capital} from "../text/format.ts";
import type {Voice} from "./voice.ts";
import {say, type Words} from "./words.ts";

/** The outcome of a comparison as a mark: its shape and its word. */
export function outcomeMark(outcome: Outcome, {language}: Voice): Words {
  return say(capital(comparabilityText[language].outcomes[outcome]), `outcome:${outcome}`);
}
