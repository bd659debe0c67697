import {newestOf} from "../../domain/newest.ts";
import type {Sequel} from "../../domain/sequel.ts";
import {isSound, type Figure} from "../../domain/figure.ts";
import {lastDayOf} from "../../domain/target.ts";
import {toldFigures} from "../../domain/judgement/deciding.ts";
import type {Progress} from "../../domain/pace.ts";
import {isTracked, type Track} from "../../domain/track.ts";
import type {Answers} from "../../engine/answers.ts";
import {boundOf} from "../../model/bounds.ts";
import {judgementQueries, judgements} from "../../model/judgements.ts";
import {sequelOfSeries} from "../../model/sequels.ts";
import {paths, type Path} from "../../model/paths.ts";
import {headlineBatches} from "../../queries/headline-batches.ts";
import {programmes} from "../../queries/programmes.ts";
import {seriesBounds} from "../../queries/series-bounds.ts";
import type {Reader} from "../../reader/reader.ts";
import {progressText} from "../../text/progress.ts";
import {targetsText} from "../../text/targets.ts";
import {boundWords} from "../bound-words.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit, type Note, type Panel} from "../exhibit.ts";
import {knownWords} from "../known-words.ts";
import {pacesWords, progressWords} from "../paces-words.ts";
import {computedOf, leftText} from "../progress-words.ts";
import {sequelWords} from "../sequel-words.ts";
import {referenceNote} from "../reference-note.ts";
import {shortOwner} from "../standing-words.ts";
import {targetTitle} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, phrase, say, type Words} from "../words.ts";
import {pathChart} from "./path-chart.ts";
import {scenarioWords} from "./scenario-words.ts";
import {targetTable} from "./target-table.ts";

/** The road of each headline target, and of the one the reader asked for, which comes first. */
export const pathsCumulative: Exhibit = {
  id: "paths-cumulative",
  queries: [...judgementQueries, programmes, headlineBatches, seriesBounds],
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = targetsText[reader.language].tracker;
    const shown = paths(answers, reader);
    const sequels = shown.map((path) => since(path, answers, reader));
    const tracks = shown.map(({track}) => track);
    return {
      title: titleOf(answers, reader),
      subtitle: say(text.subtitle),
      layout: "cards",
      charts: shown.map((path) => card(path, answers, reader)),
      apart: [],
      summary: [],
      table: targetTable(tracks, {caption: text.caption}, speaker),
      caveats: [],
      ...cited(
        [
          ...tracks.flatMap((track) => [...track.figures.filter(isSound), ...toldFigures(track)]),
          ...sequels.flatMap(({reported}) => reported),
          ...shown.flatMap((path) => bound(path, answers, reader) ?? []),
        ],
        [
          ...shown.flatMap(({track, plans}) => [track.target, ...plans]),
          ...sequels.flatMap(({batches}) => batches),
        ],
      ),
    };
  },
  // Every target whose road can be drawn may be asked for.
  looks: (answers, reader) =>
    judgements(answers, reader)
      .judged.filter(isTracked)
      .map(({target: {target}}) => ({target})),
};

// What each headline target lacked at its newest figure, whichever provinces are chosen.
function titleOf(answers: Answers, reader: Reader): Words {
  const {names, language} = voice(answers, reader);
  const {tracker} = targetsText[language];
  const told = judgements(answers, reader).judged.flatMap(({target, progress}) => {
    if (!target.headline || progress.kind !== "progress") return [];
    const {remaining} = progress.progress;
    const left = computedOf(target)(leftText(target, remaining, names), "remaining");
    return [
      phrase(remaining.low === 0 ? tracker.reached : tracker.left, {name: shortOwner(target, names), left}),
    ];
  });
  return told.length > 0 ? joined(told, tracker.comma) : say(tracker.title);
}

function card(path: Path, answers: Answers, reader: Reader): Panel {
  const speaker = voice(answers, reader);
  const {target} = path.track;
  return {
    key: target.target,
    ...(path.isAsked && {isAsked: true}),
    heading: phrase(targetsText[reader.language].tracker.heading, {
      name: targetTitle(target, speaker.names),
      due: speaker.date(lastDayOf(target)),
      amount: speaker.goal(target),
    }),
    charts: [{chart: pathChart(path, answers, reader)}],
    after: notesOf(
      path,
      [
        ...sequelWords(since(path, answers, reader), speaker),
        ...boundWords(bound(path, answers, reader), speaker),
      ],
      speaker,
    ),
  };
}

// What the record holds after the total it was last judged by.
function since({track}: Path, answers: Answers, reader: Reader): Sequel {
  const last = newestOf(track.figures.filter(isSound));
  if (!last) return {batches: [], reported: []};
  return sequelOfSeries({...last, end: last.as_of}, track.figures, {answers, reader});
}

function bound({track}: Path, answers: Answers, reader: Reader): Figure | null {
  const last = newestOf(track.figures.filter(isSound));
  return last && boundOf(last, answers, reader);
}

// Its state with the reason, its pace, what the reader may suppose, and on demand how else it is rated.
function notesOf({track, supposed}: Path, since: Words, speaker: Voice): Note[] {
  const {target, progress} = track;
  const {tracker} = targetsText[speaker.language];
  return [
    note([...knownWords(track, speaker), ...since], "known"),
    ...(progress.kind === "progress"
      ? [note(pacedWords(track, progress.progress, speaker), "known")]
      : [note(say(progressText[speaker.language].reasons[progress.reason]))]),
    {kind: "control", control: {name: "what-if", target: target.target}},
    ...(supposed ? [note(scenarioWords(supposed, speaker), "supposed")] : []),
    {kind: "fold", summary: tracker.workings, notes: workings(track, speaker)},
  ];
}

// The page leads with how far the headline targets have come.
function pacedWords({target, state}: Track, progress: Progress, speaker: Voice): Words {
  const measured = {target, progress};
  return target.headline ? pacesWords(measured, speaker) : progressWords(measured, state, speaker);
}

function workings({target, progress, grade}: Track, {language}: Voice): Note[] {
  return [
    note(say(targetsText[language].tracker.grade(grade))),
    ...(progress.kind === "progress" ? [referenceNote({target, progress: progress.progress}, language)] : []),
  ];
}
