import {provinceCodes} from "virtual:provinces";
import type {Figure} from "../../domain/figure.ts";
import {isSound} from "../../domain/figure.ts";
import {toldFigures} from "../../domain/judgement/deciding.ts";
import {plansFor} from "../../domain/plans.ts";
import type {Target} from "../../domain/target.ts";
import type {Answers} from "../../engine/answers.ts";
import {judgements} from "../../model/judgements.ts";
import {remember} from "../../model/remember.ts";
import {defaultView, optionsOf} from "../../reader/view.ts";
import type {Reader} from "../../reader/reader.ts";
import {boardText} from "../../text/board.ts";
import {briefText} from "../../text/brief.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Panel, Table} from "../exhibit.ts";
import {verdictWords} from "../province-words.ts";
import {sequelWords} from "../sequel-words.ts";
import {drawnFigures} from "../spark-chart.ts";
import {entryWords} from "../timeline/entry-words.ts";
import {voice, type Voice} from "../voice.ts";
import {named, phrase, say, type Words} from "../words.ts";
import {gathered, gatheredQueries, type Gathered} from "./gathered.ts";
import {numberFigures, numberLines} from "./numbers.ts";
import {awardsPanel, decisionsPanel, listPanel, roadPanel} from "./parts.ts";
import {numbering, sourceNotes} from "./source-notes.ts";

/** One province on one page: what it reached, five numbers, its road, its place in national lists, awards, decisions. */
export const provinceBrief: Exhibit = {
  id: "province-brief",
  queries: gatheredQueries,
  looks: () => provinceCodes.map((region) => ({region})),
  build(answers, reader) {
    const region = reader.options.region ?? reader.regions[0];
    if (!region) return null;
    const own = readerOf(region, reader);
    const speaker = voice(answers, own);
    const found = gathered(region, answers, own);
    const rests = restsOn(found, answers, own);
    const {figures, sources} = cited(rests.figures, [...rests.targets, ...rests.documents]);
    const numbered = numbering(sources, rests.sourceOf, reader.language);
    return {
      title: headline(found, speaker),
      subtitle: numbered.words(sequelWords(found.answer.after, speaker)),
      region,
      layout: "page",
      charts: panelsOf(found, answers, own).map(numbered.panel),
      apart: [],
      summary: [],
      caveats: [],
      table: twin(found, speaker),
      figures,
      sources,
      sourceNotes: sourceNotes(sources, answers, reader.language),
    };
  },
};

// What other pages let choose has no bearing on this one.
const readerOf = remember((region: string, {language, day}: Reader): Reader => ({
  language,
  day,
  regions: [region],
  options: optionsOf(defaultView),
}));

function headline({answer}: Gathered, speaker: Voice): Words {
  const {language, names} = speaker;
  const text = briefText[language];
  const {finding, region} = answer;
  if (!finding)
    return phrase(text.none, {region: names.of("region", region), reason: boardText[language].noFigure});
  const verdict = verdictWords(answer, speaker).map(({words, evidence}) =>
    words === " " ? {words: text.comma} : {words, ...(evidence && {evidence})},
  );
  return phrase(text.headline, {
    region: names.of("region", region),
    programme: names.of("programme", finding.programme),
    verdict,
  });
}

function panelsOf(found: Gathered, answers: Answers, reader: Reader): Panel[] {
  const speaker = voice(answers, reader);
  const items = numberLines(found, speaker);
  return [
    {key: "numbers", heading: [], before: [{kind: "list", items, tone: "numbers"}], charts: []},
    ...roadPanel(found, answers, reader),
    ...found.lists.map((list) => listPanel(list, found.region, speaker)),
    awardsPanel(found, speaker),
    decisionsPanel(found, speaker),
  ];
}

/** What the page rests on: figures, targets, and the documents of batches and decisions, with the document of each record. */
function restsOn(found: Gathered, answers: Answers, reader: Reader) {
  const {answer, lists, levels, decisions} = found;
  const {finding, track, after, awards} = answer;
  const {judged} = judgements(answers, reader);
  const figures: Figure[] = [
    ...(finding ? [finding.newest] : []),
    ...numberFigures(found),
    ...(track ? [...toldFigures(track), ...track.figures.filter(isSound)] : []),
    ...drawnFigures(answer),
    ...after.reported,
    ...lists.flatMap((list) => list.figures),
    ...levels.flatMap((level) => level.figures),
    ...awards.flatMap((award) => award.figures),
    ...decisions.flatMap(({added}) => added),
  ];
  const targets: Target[] = track ? [track.target, ...plansFor(track, judged)] : [];
  const documents = [...after.batches, ...decisions.map(({happening}) => happening)];
  const sourceOf = new Map([
    ...figures.map(({observation, source}) => [observation, source] as const),
    ...targets.map(({target, source}) => [`target:${target}`, source] as const),
    ...decisions.map(({id, happening}) => [id, happening.source] as const),
    ...documents.map(({source}) => [`source:${source}`, source] as const),
  ]);
  return {figures, targets, documents, sourceOf};
}

function twin({decisions}: Gathered, speaker: Voice): Table {
  const {caption, columns} = briefText[speaker.language];
  return {
    caption,
    columns: [columns.date, columns.title, columns.issuer],
    rows: decisions.map((entry) => {
      const {date, title, issuer} = entryWords(entry, speaker);
      return {
        key: entry.happening.key,
        cells: [
          entry.happening.on ? speaker.on(entry.happening.on) : say(date),
          named(entry.id, title),
          say(issuer),
        ],
      };
    }),
  };
}
