import {seriesKey} from "../../domain/series-choice.ts";
import {
  alternatives,
  headlinePairQueries,
  headlinePairs,
  isRunning,
  type Alternative,
  type HeadlinePairs,
} from "../../model/headline-pairs.ts";
import type {Pair} from "../../domain/comparability.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {compareText} from "../../text/compare.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Table} from "../exhibit.ts";
import {mostReasons, pairKey, pairMatrix, reasonsText} from "../pair-matrix.ts";
import {seriesName} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {say, type Words} from "../words.ts";

/** Every pair of headline series: may they be ranked, and if not, why and what instead. */
export const headlinePairsExhibit: Exhibit = {
  id: "headline-pairs",
  queries: headlinePairQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = comparabilityText[reader.language];
    const {subjects, pairs} = headlinePairs(answers, reader);
    const first = mostReasons(pairs.filter((pair) => isRunning(pair, answers)));
    if (!first) return null;
    const instead = alternatives(answers, reader);
    const matrix = pairMatrix(
      {
        caption: text.caption,
        subjects,
        pairs,
        nameOf: (subject) => seriesName(subject, speaker.names),
        first,
        after: (pair) => after(pair, instead(pair), speaker),
      },
      speaker,
    );
    return {
      title: say(text.title),
      subtitle: say(text.subtitle),
      layout: "single",
      charts: [{key: "pairs", heading: say(text.caption), before: [{kind: "matrix", matrix}], charts: []}],
      apart: [],
      summary: [],
      caveats: [],
      table: twin(pairs, speaker),
      ...cited(subjects),
    };
  },
};

// What may be compared instead, and the page that compares just these two.
function after({a, b, comparison}: Pair, instead: readonly Alternative[], {language}: Voice): Words[] {
  const text = comparabilityText[language];
  const said = instead.map((measure) => text.alternatives[measure]).join(text.separator);
  const question = {page: "compare", operation: "rank", measure: "raw"} as const;
  return [
    ...(comparison.outcome === "comparable" ? [] : [say(text.instead + said + text.stop)]),
    [{words: compareText[language].open, to: {...question, series: [a, b].map(seriesKey)}}],
  ];
}

function twin(pairs: HeadlinePairs["pairs"], speaker: Voice): Table {
  const {language, names} = speaker;
  const text = comparabilityText[language];
  return {
    caption: text.caption,
    columns: [text.series, text.beside, text.verdict, text.why],
    rows: pairs.map((pair) => ({
      key: pairKey(pair),
      cells: [
        say(seriesName(pair.a, names)),
        say(seriesName(pair.b, names)),
        say(text.outcomes[pair.comparison.outcome]),
        say(reasonsText(pair, speaker)),
      ],
    })),
  };
}
