import {derivedId} from "../domain/derived.ts";
import type {RatedRound} from "../domain/finding.ts";
import {groupBy} from "../domain/series.ts";
import {certifiedText} from "../text/certified.ts";
import {formatShare} from "../text/format.ts";
import type {Voice} from "./voice.ts";
import {linked, phrase, type Words} from "./words.ts";

/**
 * Between which rates the rounds lie, by the way of counting most of them share; those whose ends count different things are
 * left out. No words for a single one, which makes no range.
 */
export function rateRange(found: readonly RatedRound[], {language}: Pick<Voice, "language">): Words {
  const ways = [...groupBy(found.filter(isOfOneThing), ({counted}) => counted).values()];
  const [most = []] = ways.toSorted((a, b) => b.length - a.length);
  const byRate = most.toSorted((a, b) => a.rate.value - b.rate.value);
  const [low, high] = [byRate[0], byRate.at(-1)];
  if (!low || !high || low === high) return [];
  const text = certifiedText[language].rounds;
  return phrase(text.range, {counted: text.counted[low.counted], low: rateOf(low), high: rateOf(high)});
}

function isOfOneThing({counted}: RatedRound): boolean {
  return counted !== "mixed";
}

function rateOf({rate}: RatedRound): Words {
  return linked(derivedId(rate), formatShare(rate.value));
}
