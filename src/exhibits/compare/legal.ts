import {comparisonOf, type Subject} from "../../domain/comparability.ts";
import {pairsOf} from "../../domain/comparable-groups.ts";
import type {Answers} from "../../engine/answers.ts";
import type {Measure} from "../../domain/measure.ts";
import {calendar} from "../../model/calendar.ts";
import {choices} from "../../model/choices.ts";
import {legal, legalQueries, type ByMeasure, type Legal} from "../../model/legal.ts";
import {restsOn} from "../../model/readings.ts";
import type {Reader} from "../../reader/reader.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {capital} from "../../text/format.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit, type Panel, type Table} from "../exhibit.ts";
import {mostReasons} from "../pair-matrix.ts";
import {seriesTitle, shortTitle} from "../series-title.ts";
import {outcomeMark} from "../outcome-mark.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, say, type Words} from "../words.ts";
import {rankLooks} from "./looks.ts";
import {lackingWords, readingCharts, readingsPanel} from "./reading-bars.ts";
import {basisWords, readingWords} from "./reading-words.ts";
import {sharePanel} from "./share-panel.ts";
import {decidingWords} from "./verdict.ts";

/** What may be compared of the chosen series, each drawn: other dates, their own targets and rounds, per size, as a share. */
export const compareLegal: Exhibit = {
  id: "compare-legal",
  queries: legalQueries,
  looks: rankLooks,
  build(answers, reader) {
    const {chosen} = choices(answers, reader);
    if (chosen.length < 2 || !isWanted(answers, reader)) return null;
    const speaker = voice(answers, reader);
    const text = compareText[reader.language];
    const found = legal(chosen, answers, reader);
    const panels = panelsOf(found, speaker);
    const refused = chosen.length === 2 ? refusedWords(found, speaker) : [];
    if (panels.length === 0 && refused.length === 0) return null;
    const read = [...found.drawn, ...found.refused].flatMap(({readings}) => readings);
    return {
      title: titleOf(found, speaker),
      subtitle: found.drawn.length > 0 || found.share ? say(text.legalSubtitle) : [],
      layout: "side",
      charts: panels,
      apart: [
        ...found.drawn.flatMap(({readings, measure}) => lackingWords(readings, measure, speaker)),
        ...refused,
      ],
      summary: [],
      caveats: [],
      table: tableOf(found, speaker),
      ...cited(
        [
          ...(found.dates?.readings ?? []).map(({subject}) => subject),
          ...read.flatMap(restsOn),
          ...shared(found),
        ],
        read.flatMap(({progress}) => (progress ? [progress.target] : [])),
      ),
    };
  },
};

// A look over time refuses nothing; a share or composition only where its parts may not be set together.
function isWanted(answers: Answers, reader: Reader): boolean {
  const {operation} = reader.options;
  if (operation === "rank") return true;
  if (operation === "trend") return false;
  const subjects = choices(answers, reader).chosen.map(({subject}) => subject);
  const pairs = pairsOf(subjects, operation, calendar(answers, reader));
  return comparisonOf(pairs.flatMap(({comparison}) => comparison.reasons)).outcome === "not_comparable";
}

function titleOf({dates, drawn, share}: Legal, {language}: Voice): Words {
  const text = compareText[language];
  const all = [
    ...drawn.map(({measure}) => text.measures[measure]),
    ...(share ? [text.operations.share] : []),
  ];
  const told = [
    ...(dates ? [text.legalTitles.dates] : []),
    ...(all.length > 0
      ? [text.legalTitles.some.replace("{measures}", all.join(exhibitText[language].comma))]
      : []),
  ];
  return told.length > 0 ? joined(told, text.aboutSeparator) : say(text.legalTitles.none);
}

function panelsOf(found: Legal, speaker: Voice): Panel[] {
  return [
    ...datesPanel(found, speaker),
    ...found.drawn.flatMap((one) => measurePanels(one, speaker)),
    ...(found.share ? [sharePanel(found.share.part, found.share.whole, speaker)] : []),
  ];
}

// The same series at other dates; its heading takes them.
function datesPanel({dates}: Legal, speaker: Voice): Panel[] {
  if (!dates) return [];
  const {otherDates} = compareText[speaker.language];
  const to = {series: dates.named, operation: "rank", measure: "raw"} as const;
  const charts = readingCharts(dates.readings, "raw", speaker);
  return [{key: "dates", heading: [{words: otherDates, to}], charts}];
}

function measurePanels({measure, ranking: {groups, pairs}}: ByMeasure, speaker: Voice): Panel[] {
  return groups.map((group): Panel => {
    const own = pairs.filter(({a, b}) => [a, b].every((one) => group.some(({subject}) => subject === one)));
    const {outcome} = comparisonOf(own.flatMap(({comparison}) => comparison.reasons));
    const told = mostReasons(own);
    const {key, name} = readingsPanel(group, measure, speaker);
    return {
      key: `${measure} ${key}`,
      heading: [...outcomeMark(outcome, speaker), ...say(` ${name}`)],
      before: told ? [note(say(capital(decidingWords(told, measure, speaker))))] : [],
      charts: readingCharts(group, measure, speaker),
    };
  });
}

// Both measures of size are refused for the same reason.
function refusedWords({refused}: Legal, speaker: Voice): Words[] {
  const {refused: one, sizeRefused, measures} = compareText[speaker.language];
  const said = refused.flatMap(({measure, ranking: {pairs}, readings}) => {
    const [pair] = pairs;
    if (measure === "raw" || !pair) return [];
    const lacking = lackingReason(measure, readings, speaker);
    const isSize = measure === "per_gdp" || measure === "per_million";
    const template = isSize && !lacking ? sizeRefused : one;
    const reason = lacking || decidingWords(pair, measure, speaker);
    return [template.replace("{measure}", capital(measures[measure])).replace("{reason}", reason)];
  });
  return [...new Set(said)].map((words) => say(words));
}

function lackingReason(measure: Measure, read: ByMeasure["readings"], {language, names}: Voice): string {
  const missing = read.filter(({known}) => !known);
  const [first] = missing;
  if (!first) return "";
  const {lackingOne, lackingBoth} = compareText[language];
  const lacking = comparabilityText[language].lacking[`no_${measure}`] ?? "";
  const template = missing.length === read.length ? lackingBoth : lackingOne;
  return template.replace("{name}", shortTitle(first.subject, names, language)).replace("{lacking}", lacking);
}

function shared({share}: Legal) {
  return share ? [share.part, share.whole] : [];
}

function tableOf({dates, drawn, refused}: Legal, speaker: Voice): Table {
  const {language, names, amount, on} = speaker;
  const {columns} = exhibitText[language];
  const {legalCaption: caption, by, basis, measures, otherDates} = compareText[language];
  const nameOf = (subject: Subject) => say(seriesTitle(subject, names, language));
  return {
    caption,
    columns: [by, columns.series, columns.date, columns.value, basis.title],
    rows: [
      ...(dates?.readings ?? []).map(({subject}) => ({
        key: `dates ${subject.observation}`,
        cells: [say(otherDates), nameOf(subject), on(subject.as_of), amount(subject), []],
      })),
      ...[...drawn, ...refused].flatMap(({measure, readings}) =>
        readings.map((reading) => ({
          key: `${measure} ${reading.subject.observation}`,
          cells: [
            say(capital(measures[measure])),
            nameOf(reading.subject),
            on(reading.known ? reading.subject.as_of : null),
            readingWords(reading, measure, speaker),
            basisWords(reading, speaker),
          ],
        })),
      ),
    ],
  };
}
