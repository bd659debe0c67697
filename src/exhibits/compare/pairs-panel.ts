import type {Pair, Subject} from "../../domain/comparability.ts";
import {compareText} from "../../text/compare.ts";
import type {Panel} from "../exhibit.ts";
import {pairMatrix} from "../pair-matrix.ts";
import {seriesTitle} from "../series-title.ts";
import type {Voice} from "../voice.ts";
import {say, type Words} from "../words.ts";

/**
 * Every pair of the chosen figures with its outcome and its reasons; no panel for a single figure. `amountOf` says the number
 * that is compared where it is not the figure itself.
 */
export function pairsPanel(
  subjects: readonly Subject[],
  pairs: readonly Pair[],
  speaker: Voice,
  amountOf?: (subject: Subject) => Words,
): Panel[] {
  if (pairs.length === 0) return [];
  const {language, names} = speaker;
  const {pairs: heading, pairsCaption: caption} = compareText[language];
  const nameOf = (subject: Subject) => seriesTitle(subject, names, language);
  const matrix = pairMatrix({caption, subjects, pairs, nameOf, ...(amountOf && {amountOf})}, speaker);
  return [{key: "pairs", heading: say(heading), before: [{kind: "matrix", matrix}], charts: []}];
}
