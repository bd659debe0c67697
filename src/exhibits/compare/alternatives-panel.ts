import type {Alternatives} from "../../model/alternatives.ts";
import type {View} from "../../reader/view.ts";
import {compareText} from "../../text/compare.ts";
import type {Panel} from "../exhibit.ts";
import type {Voice} from "../voice.ts";
import {say, type Words} from "../words.ts";

/** What the chosen series may be compared by instead, each a link that opens it. */
export function alternativesPanel(found: Alternatives, {language}: Voice): Panel {
  const {legal, measures, alternatives: text} = compareText[language];
  const {dates, trend, targets, certified} = found;
  const items = [
    ...(dates ? [link(text.dates, {series: dates, operation: "rank", measure: "raw"})] : []),
    ...found.measures.map((measure) => link(text.measure(measures[measure]), {operation: "rank", measure})),
    ...(trend ? [link(text.trend, {operation: "trend", measure: "raw"})] : []),
    ...(targets ? [link(text.targets, {page: "targets"})] : []),
    ...(certified ? [link(text.certified, {page: "certified"})] : []),
  ];
  return {
    key: "alternatives",
    heading: say(legal),
    before: [{kind: "list", tone: "reasons", items}],
    charts: [],
  };
}

function link(words: string, to: Partial<View>): Words {
  return [{words, to}];
}
