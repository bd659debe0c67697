import {comparisonOf, type Operation, type Pair, type Subject} from "../../domain/comparability.ts";
import {pairsOf} from "../../domain/comparable-groups.ts";
import type {Figure} from "../../domain/figure.ts";
import type {Answers} from "../../engine/answers.ts";
import {legalQueries} from "../../model/legal.ts";
import {calendar} from "../../model/calendar.ts";
import {choices} from "../../model/choices.ts";
import {wholesOf} from "../../model/wholes.ts";
import type {Reader} from "../../reader/reader.ts";
import {compareText} from "../../text/compare.ts";
import {cited} from "../cited.ts";
import {compositionFigures, compositionPanel} from "../composition-panel.ts";
import {note, type Exhibit, type Panel} from "../exhibit.ts";
import {mostReasons} from "../pair-matrix.ts";
import {outcomeMark} from "../outcome-mark.ts";
import {voice, type Voice} from "../voice.ts";
import {say} from "../words.ts";
import {aboutWords} from "./about.ts";
import {choiceTable} from "./choice-table.ts";
import {looksBy} from "./looks.ts";
import {sharePanel} from "./share-panel.ts";
import {decidingWords, reasonNotes} from "./verdict.ts";

/** One figure as part of another, or several as the parts of one whole; else the refusal. */
export const compareParts: Exhibit = {
  id: "compare-parts",
  queries: legalQueries,
  looks: looksBy("share", "composition"),
  build(answers, reader) {
    const {operation} = reader.options;
    const {chosen} = choices(answers, reader);
    if ((operation !== "share" && operation !== "composition") || chosen.length === 0) return null;
    const speaker = voice(answers, reader);
    const text = compareText[reader.language];
    const subjects = chosen.map(({subject}) => subject);
    const pairs = pairsOf(subjects, operation, calendar(answers, reader));
    const {outcome} = comparisonOf(pairs.flatMap(({comparison}) => comparison.reasons));
    const isRefused = outcome === "not_comparable";
    const drawn = isRefused ? undrawn : drawing[operation](subjects, answers, reader);
    return {
      title: [...outcomeMark(outcome, speaker), ...say(` ${titleOf(operation, pairs, speaker)}`)],
      subtitle: aboutWords(subjects, {answers, reader}, true),
      layout: "single",
      before: reasonNotes(pairs, speaker),
      charts: drawn.panels,
      apart: [],
      summary: [],
      caveats: isRefused ? [] : [say(text.subtitles[operation])],
      table: choiceTable(subjects, [], {measure: "raw", speaker}),
      ...cited([...subjects, ...drawn.figures]),
    };
  },
};

// What is asked, and what forbids it.
function titleOf(operation: Operation, pairs: readonly Pair[], speaker: Voice): string {
  const {operations, refusedAs} = compareText[speaker.language];
  const refused = mostReasons(pairs.filter(({comparison}) => comparison.outcome === "not_comparable"));
  if (!refused) return operations[operation];
  return refusedAs
    .replace("{operation}", operations[operation])
    .replace("{reason}", decidingWords(refused, "raw", speaker));
}

interface Drawn {
  panels: readonly Panel[];
  /** What the panels tell beside the chosen figures. */
  figures: readonly Figure[];
}

const undrawn: Drawn = {panels: [], figures: []};

const drawing = {share: shareOf, composition: compositionOf};

// The smaller of two is the part.
function shareOf(subjects: readonly Subject[], answers: Answers, reader: Reader): Drawn {
  const [part, whole, ...others] = subjects.toSorted((a, b) => a.value - b.value);
  if (!part || !whole || others.length > 0) return refusal(compareText[reader.language].partWhole);
  return {panels: [sharePanel(part, whole, voice(answers, reader))], figures: []};
}

function compositionOf(subjects: readonly Subject[], answers: Answers, reader: Reader): Drawn {
  const wholes = wholesOf(subjects, answers, reader);
  if (wholes.length === 0) return refusal(compareText[reader.language].noWhole);
  const speaker = voice(answers, reader);
  return {
    panels: wholes.map((whole) => compositionPanel(whole, answers, speaker)),
    figures: wholes.flatMap(compositionFigures),
  };
}

function refusal(words: string): Drawn {
  return {
    panels: [{key: "undrawn", heading: [], before: [note(say(words), "caveat")], charts: []}],
    figures: [],
  };
}
