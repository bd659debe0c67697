import {progressId} from "../domain/evidence.ts";
import type {Progress} from "../domain/pace.ts";
import type {Target} from "../domain/target.ts";
import {timeGone} from "../domain/time-gone.ts";
import type {Track} from "../domain/track.ts";
import type {Answers} from "../engine/answers.ts";
import {isChosen} from "../model/figures.ts";
import {judgements} from "../model/judgements.ts";
import {programmes, type Programme} from "../queries/programmes.ts";
import {targetFigures} from "../queries/target-figures.ts";
import {targets} from "../queries/targets.ts";
import type {Reader} from "../reader/reader.ts";
import {progressChartText} from "../text/progress-chart.ts";
import {progressText} from "../text/progress.ts";
import type {ProgressRow} from "./chart.ts";
import {cited} from "./cited.ts";
import type {Exhibit, Table} from "./exhibit.ts";
import {isSolid, regionRole} from "./marks.ts";
import {dueText, outlookText} from "./outlook-words.ts";
import {paceTitle} from "./pace-title.ts";
import {computedOf} from "./progress-words.ts";
import {standingWords, targetName, type StandingWords} from "./standing-words.ts";
import {voice, type Voice} from "./voice.ts";
import {linked, phrase, say, type Words} from "./words.ts";

/** A target whose progress against time can be computed. */
export interface Paced {
  target: Target;
  progress: Progress;
  words: StandingWords;
}

/** 序时进度 of each programme's headline target; the programmes that never set one are named. */
export const ownTargets: Exhibit = {
  id: "own-targets",
  queries: [targets, targetFigures],
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = progressChartText[reader.language];
    const all = judgements(answers, reader).judged.filter(({target}) => target.headline);
    const headline = all.filter(({target}) => isChosen(reader.regions, target.region));
    const paced = headline.flatMap((track) => pacedOf(track, speaker));
    const chart = {
      kind: "progress",
      label: text.aria,
      operation: "rank",
      rows: paced.map((one) => progressRow(one, speaker)),
    } as const;
    return {
      title: say(paceTitle(all, speaker)),
      subtitle: say(text.subtitle),
      layout: "single",
      charts: paced.length > 0 ? [{key: "progress", heading: [], charts: [{chart}]}] : [],
      apart: [
        ...headline.flatMap((track) => unpaced(track, speaker)),
        ...aimless(headline, answers, reader).map(({programme}) =>
          say(text.noTarget(speaker.names.of("programme", programme))),
        ),
      ],
      summary: [],
      caveats: [],
      table: twin(paced, speaker),
      ...cited(
        paced.flatMap(({progress: {newest, baseline}}) =>
          baseline.kind === "figure" ? [newest, baseline.figure] : [newest],
        ),
        paced.map(({target}) => target),
      ),
    };
  },
};

/** The running programmes of the chosen provinces without a headline target. */
function aimless(headline: readonly Track[], answers: Answers, {regions}: Reader): Programme[] {
  return answers
    .rows(programmes)
    .filter(
      ({programme, region, closed}) =>
        !closed &&
        isChosen(regions, region) &&
        headline.every(({target}) => target.region !== region || target.programme !== programme),
    );
}

function pacedOf({target, progress: result}: Track, {names, language, day}: Voice): Paced[] {
  if (result.kind !== "progress") return [];
  const {progress} = result;
  return [{target, progress, words: standingWords({target, progress}, {names, language, day})}];
}

function unpaced({target, progress}: Track, {names, language}: Voice): Words[] {
  if (progress.kind !== "unknown") return [];
  return [
    phrase(progressChartText[language].unknown, {
      name: linked(`target:${target.target}`, targetName(target, names)),
      reason: progressText[language].reasons[progress.reason],
    }),
  ];
}

/** One target as a row of the chart. */
export function progressRow({target, progress, words}: Paced, {names, language, day}: Voice): ProgressRow {
  const {about, done, time, today} = progressChartText[language];
  return {
    owner: words.owner,
    counted: words.counted,
    about: [
      about.target.replace("{amount}", names.label(target)).replace("{due}", dueText(progress.due, language)),
      about.newest.replace("{amount}", names.label(progress.newest)).replace("{date}", words.asOf),
    ],
    done: progress.done,
    elapsed: progress.elapsed,
    today: timeGone(progress.baseline, progress.due, day),
    todayLabel: today,
    doneLabel: done.replace("{share}", words.done),
    timeLabel: time.replace("{share}", words.elapsed),
    lead: words.gap,
    outlook: outlookText({target, progress}, names, language),
    evidence: progressId(target.target),
    workings: {
      time: {evidence: progressId(target.target, "elapsed")},
      lead: {evidence: progressId(target.target, "gap")},
      outlook: {evidence: progressId(target.target, "outlook")},
    },
    solid: isSolid(progress.newest),
    ...(progress.newest.grade === "C" && {badge: "C"}),
    colour: regionRole(target.region),
  };
}

function twin(paced: readonly Paced[], {names, language, goal, amount, on}: Voice): Table {
  const {caption, columns} = progressChartText[language];
  return {
    caption,
    columns: Object.values(columns),
    rows: paced.map(({target, progress, words}) => {
      const computed = computedOf(target);
      return {
        key: target.target,
        cells: [
          say(targetName(target, names)),
          goal(target),
          on(target.due),
          amount(progress.newest),
          on(progress.newest.as_of),
          linked(progress.newest.observation, words.age),
          computed(words.done),
          computed(words.elapsed, "elapsed"),
          computed(words.gap, "gap"),
        ],
      };
    }),
  };
}
