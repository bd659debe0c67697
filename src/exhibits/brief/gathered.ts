import {nationalLists} from "virtual:national-lists";
import type {SeriesPanel} from "../../domain/panels.ts";
import {provinceOf} from "../../domain/region.ts";
import type {Answers} from "../../engine/answers.ts";
import {awardLevelQueries, awardLevels, type AwardLevel} from "../../model/award-levels.ts";
import {headlinePanels} from "../../model/headline.ts";
import {national, nationalQueries, type National} from "../../model/national.ts";
import {isClosed} from "../../model/programmes.ts";
import {provinceAnswer, provinceAnswerQueries, type ProvinceAnswer} from "../../model/province-answers.ts";
import {timeline, timelineQueries, type Entry} from "../../model/timeline.ts";
import type {Reader} from "../../reader/reader.ts";

/** Everything the page of a province tells. */
export interface Gathered {
  region: string;
  answer: ProvinceAnswer;
  /** The running headline series. */
  series: readonly SeriesPanel[];
  lists: readonly National[];
  levels: readonly AwardLevel[];
  /** The newest decisions of the province and its cities. */
  decisions: readonly Entry[];
}

/** What `gathered` asks. */
export const gatheredQueries = [
  ...new Set([...provinceAnswerQueries, ...nationalQueries, ...awardLevelQueries, ...timelineQueries]),
] as const;

const decisionsShown = 5;

/** Gathers what is known of a province; the reader is one who chose it alone. */
export function gathered(region: string, answers: Answers, reader: Reader): Gathered {
  const levels = awardLevels(answers, reader).map((level) => ({
    ...level,
    figures: level.figures.filter((figure) => figure.region === region),
  }));
  return {
    region,
    answer: provinceAnswer(region, answers, reader),
    series: headlinePanels(answers, reader).filter(
      (panel) => panel.region === region && !isClosed(panel.programme, answers),
    ),
    lists: nationalLists.flatMap((list) => national(list, answers, reader) ?? []),
    levels: levels.filter(({figures}) => figures.length > 0),
    decisions: timeline(answers, reader)
      .entries.filter(({happening, drawn}) => drawn && provinceOf(happening.region) === region)
      .slice(0, decisionsShown),
  };
}
