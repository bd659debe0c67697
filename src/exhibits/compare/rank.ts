import type {Outcome, Subject} from "../../domain/comparability.ts";
import {kindsOf} from "../../domain/gravest.ts";
import type {Measure} from "../../domain/measure.ts";
import {calendar} from "../../model/calendar.ts";
import {choices} from "../../model/choices.ts";
import {legalQueries} from "../../model/legal.ts";
import {ranking, type Ranking} from "../../model/ranking.ts";
import {readings, restsOn, type MeasuredReading} from "../../model/readings.ts";
import {compareText} from "../../text/compare.ts";
import {capital} from "../../text/format.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {barSummary} from "../bars.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Panel} from "../exhibit.ts";
import {mostReasons} from "../pair-matrix.ts";
import {outcomeMark} from "../outcome-mark.ts";
import {voice, type Voice} from "../voice.ts";
import {beforeNumber, joined, phrase, say, type Words} from "../words.ts";
import {aboutWords, publishersWords, restingWords} from "./about.ts";
import {choiceTable} from "./choice-table.ts";
import {countedPanels} from "./counted-panels.ts";
import {rankLooks} from "./looks.ts";
import {ownPanels, ownQueries} from "./own-panels.ts";
import {readingWords} from "./reading-words.ts";
import {lackingWords, readingCharts, readingsPanel} from "./reading-bars.ts";
import {apart, decidingWords, reasonNotes, shortProgramme} from "./verdict.ts";

/** May the chosen figures stand side by side by one measure? The verdict, its reasons, and each on its own scale. */
export const compareRank: Exhibit = {
  id: "compare-rank",
  queries: [...new Set([...legalQueries, ...ownQueries])],
  looks: rankLooks,
  build(answers, reader) {
    const {operation, measure} = reader.options;
    const {chosen, all} = choices(answers, reader);
    if (operation !== "rank" || chosen.length < 2) return null;
    const speaker = voice(answers, reader);
    const subjects = chosen.map(({subject}) => subject);
    const read = readings(measure, subjects, answers, reader);
    const ranked = ranking(measure, read, calendar(answers, reader));
    const own = chosen.length === 2 ? ownPanels(chosen, all, {answers, reader}) : null;
    const bars = ranked.groups.map((group) => readingsPanel(group, measure, speaker));
    const isCounted = measure === "raw" && !own;
    return {
      title: titleOf({read, ranked, measure}, speaker),
      subtitle: isCounted
        ? publishersWords(subjects, {answers, reader})
        : measure === "raw"
          ? aboutWords(subjects, {answers, reader})
          : restingWords(read, {answers, reader}),
      layout: own ? "side" : "wide",
      charts: [
        ...(isCounted
          ? countedPanels(read, ranked, speaker)
          : ranked.groups.map((group) => groupPanel(group, measure, speaker))),
        ...(own?.panels ?? []),
        pairsPanel(ranked, speaker),
      ],
      apart: lackingWords(read, measure, speaker),
      summary: own || ranked.outcome !== "not_comparable" ? [] : barSummary(bars, speaker),
      caveats: baseOf(read, speaker),
      table: choiceTable(subjects, read, {measure, speaker}),
      ...cited(
        [...subjects, ...read.flatMap(restsOn), ...(own ? [...own.told, ...own.besides] : [])],
        [...read.flatMap(({progress}) => (progress ? [progress.target] : [])), ...(own?.batches ?? [])],
      ),
    };
  },
};

function groupPanel(group: readonly MeasuredReading[], measure: Measure, speaker: Voice): Panel {
  const {key, heading} = readingsPanel(group, measure, speaker);
  return {key, heading, charts: readingCharts(group, measure, speaker)};
}

interface Verdict {
  read: readonly MeasuredReading[];
  ranked: Ranking;
  measure: Measure;
}

// Two by their numbers; several by how many pairs of them may stand side by side.
function titleOf({read, ranked, measure}: Verdict, speaker: Voice): Words {
  const {outcome, pairs} = ranked;
  const {verdict} = compareText[speaker.language];
  const [pair] = pairs;
  if (pair && pairs.length === 1) {
    const [a, b] = apart(pair.a, pair.b, speaker);
    const numbered = (name: string, subject: Subject): Words => [
      ...say(beforeNumber(name)),
      ...numberOf(subject, {read, measure}, speaker),
    ];
    const slots = {
      a: numbered(a, pair.a),
      b: numbered(b, pair.b),
      reason: capital(decidingWords(pair, measure, speaker)),
    };
    return headed(outcome, phrase(verdict.two, slots), speaker);
  }
  return severalWords({read, ranked, measure}, speaker);
}

function headed(outcome: Outcome, words: Words, speaker: Voice): Words {
  return [...outcomeMark(outcome, speaker), ...say(" "), ...words];
}

function severalWords({read, ranked: {pairs, outcome}, measure}: Verdict, speaker: Voice): Words {
  const {language} = speaker;
  const {verdict, reasonKinds, kindSeparator} = compareText[language];
  const count = say(String(read.length), "count");
  const refused = pairs.filter(({comparison}) => comparison.outcome === "not_comparable");
  const legal = pairs.length - refused.length;
  if (outcome !== "not_comparable") {
    const nameOf = tellingNames(read, speaker);
    const numbers = read.map(({subject}) => [
      ...say(beforeNumber(nameOf(subject))),
      ...numberOf(subject, {read, measure}, speaker),
    ]);
    const told = mostReasons(pairs);
    const reason = told ? capital(decidingWords(told, measure, speaker)) : "";
    const slots = {series: joined(numbers, exhibitText[language].comma), reason};
    return headed(outcome, phrase(verdict.all, slots), speaker);
  }
  if (legal > 0) {
    const partly = say(capital(verdict.someOutcome), "outcome:caution");
    return [...partly, ...say(" "), ...phrase(verdict.some, {count, legal: say(String(legal), "count")})];
  }
  const kinds = kindsOf(pairs)
    .slice(0, 3)
    .map((code) => reasonKinds[code]);
  return headed(outcome, phrase(verdict.none, {count, reason: kinds.join(kindSeparator)}), speaker);
}

// Provinces where all are of one programme, else programmes.
function tellingNames(read: readonly MeasuredReading[], {names}: Voice): (subject: Subject) => string {
  const isOne = new Set(read.map(({subject}) => subject.programme)).size === 1;
  return ({programme, region}) =>
    isOne || programme === null ? names.of("region", region) : shortProgramme(programme, names);
}

// Pairs hold the subjects of readings, which may bear another date than the figures chosen.
function numberOf(
  {observation}: Subject,
  {read, measure}: Pick<Verdict, "read" | "measure">,
  speaker: Voice,
): Words {
  const reading = read.find(({subject}) => subject.observation === observation);
  return reading ? readingWords(reading, measure, speaker) : [];
}

function pairsPanel({pairs}: Ranking, speaker: Voice): Panel {
  return {key: "pairs", heading: [], before: reasonNotes(pairs, speaker), charts: []};
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
