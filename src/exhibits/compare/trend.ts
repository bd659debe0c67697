import {choices} from "../../model/choices.ts";
import {compareText} from "../../text/compare.ts";
import {cited} from "../cited.ts";
import type {Exhibit} from "../exhibit.ts";
import {voice} from "../voice.ts";
import {say} from "../words.ts";
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
      title: say(text.trendTitle),
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
