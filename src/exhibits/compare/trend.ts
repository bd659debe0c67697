import type {Subject} from "../../domain/comparability.ts";
import {choices} from "../../model/choices.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {cited} from "../cited.ts";
import type {Exhibit} from "../exhibit.ts";
import {shortTitle} from "../series-title.ts";
import {voice, type Voice} from "../voice.ts";
import {beforeNumber, joined, phrase, say, type Words} from "../words.ts";
import {choiceTable} from "./choice-table.ts";
import {looksBy} from "./looks.ts";
import {ownPanels, ownQueries} from "./own-panels.ts";

/** Each chosen series over time, on an axis of its own; a new definition or vintage starts a new one. */
export const compareTrend: Exhibit = {
  id: "compare-trend",
  queries: ownQueries,
  looks: looksBy("trend"),
  build(answers, reader) {
    const {chosen, all} = choices(answers, reader);
    if (reader.options.operation !== "trend" || chosen.length === 0) return null;
    const text = compareText[reader.language];
    const {panels, summary, told, besides, batches} = ownPanels(chosen, all, {answers, reader});
    return {
      title: titleOf(
        chosen.map(({subject}) => subject),
        voice(answers, reader),
      ),
      subtitle: say(text.subtitles.trend),
      layout: "side",
      charts: panels,
      apart: [],
      summary,
      caveats: [],
      table: choiceTable(told, [], {measure: "raw", speaker: voice(answers, reader)}),
      ...cited([...told, ...besides], batches),
    };
  },
};

/** How many series a title may name. */
const most = 4;

// The newest total of each, unless there are too many to name.
function titleOf(subjects: readonly Subject[], {language, names, amount, date}: Voice): Words {
  const {trendTitle, trendOf, trendOfMany} = compareText[language];
  if (subjects.length > most) return phrase(trendOfMany, {count: say(String(subjects.length), "count")});
  const told = subjects.map((subject) =>
    phrase(trendOf, {
      name: beforeNumber(shortTitle(subject, names, language)),
      amount: amount(subject),
      date: date(subject.as_of),
    }),
  );
  return phrase(trendTitle, {all: joined(told, exhibitText[language].comma)});
}
