import {derivedId} from "../domain/derived.ts";
import type {RatedRound} from "../domain/finding.ts";
import {certifiedText} from "../text/certified.ts";
import {formatShare} from "../text/format.ts";
import type {Voice} from "./voice.ts";
import {linked, phrase, type Words} from "./words.ts";

/** Between which rates the rounds lie, by item only; no words for a single one, which makes no range. */
export function rateRange(found: readonly RatedRound[], {language}: Pick<Voice, "language">): Words {
  const byRate = found
    .filter(({counted}) => counted === "item")
    .toSorted((a, b) => a.rate.value - b.rate.value);
  const [low, high] = [byRate[0], byRate.at(-1)];
  if (!low || !high || low === high) return [];
  return phrase(certifiedText[language].rounds.range, {low: rateOf(low), high: rateOf(high)});
}

function rateOf({rate}: RatedRound): Words {
  return linked(derivedId(rate), formatShare(rate.value));
}
