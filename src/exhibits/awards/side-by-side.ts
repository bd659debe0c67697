import type {Pair} from "../../domain/comparability.ts";
import {comparabilityText} from "../../text/comparability.ts";
import type {Fold, Row} from "../exhibit.ts";
import {reasonText} from "../reason-text.ts";
import type {Voice} from "../voice.ts";
import {say, type Words} from "../words.ts";

/** Whether the figures of a row may be set beside one another: in a word below it, and pair by pair on demand. */
export function sideBySide(pairs: readonly Pair[], speaker: Voice): Pick<Row, "below"> {
  if (pairs.length === 0) return {};
  const {row, rowVerdict} = comparabilityText[speaker.language];
  const outcomes = new Set(pairs.map(({comparison}) => comparison.outcome));
  const mixed = outcomes.size > 1 || outcomes.has("caution") ? "some" : "all";
  const verdict = row[outcomes.size === 1 && outcomes.has("not_comparable") ? "none" : mixed];
  const below: Fold = {
    kind: "fold",
    summary: rowVerdict(verdict),
    notes: [{kind: "list", tone: "verdicts", items: pairs.map((pair) => pairWords(pair, speaker))}],
  };
  return {below};
}

function pairWords({a, b, comparison}: Pair, {language, names}: Voice): Words {
  const text = comparabilityText[language];
  const outcome = text.outcomes[comparison.outcome];
  return [
    ...say(text.inRow(names.of("region", a.region), names.of("region", b.region), outcome)),
    ...comparison.reasons.flatMap((reason) => say(reasonText(reason, names, language), "small")),
  ];
}
