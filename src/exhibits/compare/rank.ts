import type {Subject} from "../../domain/comparability.ts";
import type {Measure} from "../../domain/measure.ts";
import {alternativeQueries, alternatives} from "../../model/alternatives.ts";
import {calendar} from "../../model/calendar.ts";
import {choices} from "../../model/choices.ts";
import {ranking} from "../../model/ranking.ts";
import {readings, restsOn, type MeasuredReading} from "../../model/readings.ts";
import {compareText} from "../../text/compare.ts";
import {evidenceText} from "../../text/evidence.ts";
import {barPanel, barSummary} from "../bars.ts";
import {cited} from "../cited.ts";
import type {Exhibit} from "../exhibit.ts";
import {voice, type Voice} from "../voice.ts";
import {say, type Words} from "../words.ts";
import {alternativesPanel} from "./alternatives-panel.ts";
import {choiceTable} from "./choice-table.ts";
import {rankLooks} from "./looks.ts";
import {pairsPanel} from "./pairs-panel.ts";
import {readingWords} from "./reading-words.ts";
import {readingsPanel} from "./reading-bars.ts";

/** The chosen figures side by side by one measure, or the refusal with every reason and what is legal. */
export const compareRank: Exhibit = {
  id: "compare-rank",
  queries: alternativeQueries,
  looks: rankLooks,
  build(answers, reader) {
    const {operation, measure} = reader.options;
    const {chosen} = choices(answers, reader);
    if (operation !== "rank" || chosen.length < 2) return null;
    const speaker = voice(answers, reader);
    const text = compareText[reader.language];
    const subjects = chosen.map(({subject}) => subject);
    const read = readings(measure, subjects, answers, reader);
    const {outcome, pairs, groups} = ranking(measure, read, calendar(answers, reader));
    const bars = groups.map((group) => readingsPanel(group, measure, speaker));
    const isPartial = outcome === "not_comparable" && bars.length > 0;
    return {
      title: say(text.titles[outcome]),
      subtitle: say(text.subtitles[measure]),
      layout: "wide",
      charts: [
        ...(isPartial ? [{key: "allowed", heading: say(text.allowed), charts: []}] : []),
        ...bars.map((panel) => barPanel(panel, "bars", speaker)),
        ...pairsPanel(subjects, pairs, speaker, (subject) => amountOf(subject, read, {measure, speaker})),
        ...(outcome === "comparable"
          ? []
          : [alternativesPanel(alternatives(chosen, answers, reader), speaker)]),
      ],
      apart: [],
      summary: barSummary(bars, speaker),
      caveats: baseOf(read, speaker),
      table: choiceTable(subjects, read, {measure, speaker}),
      ...cited(
        read.flatMap(restsOn),
        read.flatMap(({progress}) => (progress ? [progress.target] : [])),
      ),
    };
  },
};

// Pairs hold the subjects of readings, which may bear another date than the figures chosen.
function amountOf(
  {observation}: Subject,
  read: readonly MeasuredReading[],
  {measure, speaker}: {measure: Measure; speaker: Voice},
): Words {
  const reading = read.find(({subject}) => subject.observation === observation);
  return reading ? readingWords(reading, measure, speaker) : [];
}

// The year and vintage of the denominators, all of one.
function baseOf(read: readonly MeasuredReading[], {language, date}: Voice): Words[] {
  const denominator = read.find(({normalised}) => normalised)?.normalised?.denominator;
  if (!denominator) return [];
  const {period, as_of, vintage} = denominator;
  const text = compareText[language];
  const name = vintage ? (evidenceText[language].vintages[vintage] ?? vintage) : text.unstatedVintage;
  return [say(text.base(date((period ?? as_of).slice(0, 4)), name))];
}
