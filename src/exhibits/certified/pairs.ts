import type {Pair} from "../../domain/comparability.ts";
import {groupsWithout} from "../../domain/comparable-groups.ts";
import {seriesKey} from "../../domain/series-choice.ts";
import {
  alternatives,
  headlinePairQueries,
  headlinePairs,
  isRunning,
  type HeadlinePairs,
} from "../../model/headline-pairs.ts";
import type {Ranking} from "../../model/ranking.ts";
import {readings} from "../../model/readings.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {compareText} from "../../text/compare.ts";
import {cited} from "../cited.ts";
import {countedPanels} from "../compare/counted-panels.ts";
import type {Exhibit, Table} from "../exhibit.ts";
import {pairKey, reasonsText} from "../pair-matrix.ts";
import {seriesName} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {say, type Words} from "../words.ts";

/** The headline series by what they count: which may be ranked, and why the others may not; every pair in the table. */
export const headlinePairsExhibit: Exhibit = {
  id: "headline-pairs",
  queries: headlinePairQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = comparabilityText[reader.language];
    const {subjects, pairs} = headlinePairs(answers, reader);
    const running = pairs.filter((pair) => isRunning(pair, answers));
    if (running.length === 0) return null;
    const told = subjects.filter((one) => running.some(({a, b}) => a === one || b === one));
    const read = readings("raw", told, answers, reader);
    const ranked = rankingOf(read, running);
    return {
      title: say(ranked.groups.length > 0 ? text.someRanked : text.noneRanked),
      subtitle: say(text.subtitle),
      layout: "side",
      charts: countedPanels(read, ranked, speaker, {between: false}),
      apart: [legalWords(running, alternatives(answers, reader), speaker)],
      summary: [],
      caveats: [],
      table: twin(pairs, speaker),
      ...cited(subjects),
    };
  },
};

function rankingOf(read: ReturnType<typeof readings>, pairs: readonly Pair[]): Ranking {
  const refused = new Set(
    pairs.filter(({comparison}) => comparison.outcome === "not_comparable").map(pairKey),
  );
  const apart = ({subject: a}: (typeof read)[number], {subject: b}: (typeof read)[number]) =>
    refused.has(pairKey({a, b})) || refused.has(pairKey({a: b, b: a}));
  const groups = groupsWithout(read, apart).filter((group) => group.length > 1);
  return {outcome: groups.length > 0 ? "caution" : "not_comparable", pairs, groups};
}

// What may be compared of some of them instead, and the page that takes any two.
function legalWords(
  pairs: readonly Pair[],
  instead: ReturnType<typeof alternatives>,
  {language}: Voice,
): Words {
  const text = comparabilityText[language];
  const legal = [...new Set(pairs.flatMap(instead))].map((measure) => text.alternatives[measure]);
  const [{a, b}] = pairs as [Pair, ...Pair[]];
  const series = [a, b].map(seriesKey);
  return [
    ...say(`${text.instead}${legal.join(text.separator)}${text.stop} `),
    {words: compareText[language].open, to: {page: "compare", series}},
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
