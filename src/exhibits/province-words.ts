import type {Figure} from "../domain/figure.ts";
import {ageInMonths} from "../domain/finding.ts";
import {paceState} from "../domain/pace.ts";
import type {Track} from "../domain/track.ts";
import type {NewestAward} from "../domain/newest-awards.ts";
import type {NonEmpty} from "../domain/non-empty.ts";
import {lastDayOf} from "../domain/target.ts";
import type {ProvinceAnswer} from "../model/province-answers.ts";
import {boardText} from "../text/board.ts";
import {exhibitText} from "../text/exhibit.ts";
import {formatAge} from "../text/format.ts";
import {targetsText} from "../text/targets.ts";
import {stateWords} from "./known-words.ts";
import {computedOf, leftText} from "./progress-words.ts";
import {recipients} from "./recipients.ts";
import {standingWords} from "./standing-words.ts";
import {metricName} from "./subject.ts";
import type {Voice} from "./voice.ts";
import {joined, linked, phrase, say, type Words} from "./words.ts";

/** What the newest total counts; that there is none. */
export function aboutWords({finding}: ProvinceAnswer, {language, names}: Voice): Words {
  return say(finding ? metricName(finding.newest, names, language) : boardText[language].noFigure);
}

/** The date of the newest total and its age. */
export function whenWords({finding}: ProvinceAnswer, {language, day, date}: Voice): Words {
  if (!finding) return [];
  const {newest} = finding;
  return phrase(boardText[language].when, {
    date: date(newest.as_of),
    age: linked(newest.observation, formatAge(ageInMonths(newest, day), language)),
  });
}

/** The target and what is left of it, after the figure it is on where that is not the newest total. */
export function goalWords({finding, track}: ProvinceAnswer, speaker: Voice): Words {
  const {language, names, label, date} = speaker;
  const text = boardText[language];
  if (!track) return [];
  const {target} = track;
  const figure = "figure" in track.judgement ? track.judgement.figure : null;
  const isOther = figure !== null && figure.metric !== finding?.newest.metric;
  const remaining = gapWords(track, speaker);
  return phrase(isOther ? text.goalOf : text.goal, {
    metric: metricName(target, names, language),
    figure: figure && label(figure),
    date: figure && date(figure.as_of),
    target: linked(`target:${target.target}`, names.label(target)),
    due: date(lastDayOf(target)),
    gap: remaining.length > 0 && phrase(text.gap, {remaining}),
  });
}

/** What is left to the number of a target: 约80个; nothing where that cannot be said or nothing is left. */
export function gapWords({target, progress: result}: Track, {names}: Voice): Words {
  if (result.kind !== "progress" || result.progress.remaining.low === 0) return [];
  return computedOf(target)(leftText(target, result.progress.remaining, names), "remaining");
}

/** Where the target stands and how far ahead of or behind time, each in a word that stands out; or that there is none. */
export function verdictWords({finding, track}: ProvinceAnswer, speaker: Voice): Words {
  const {language} = speaker;
  if (!track) return finding ? say(boardText[language].noGoal, "state:no_target") : [];
  const {state, target, progress: result, judgement} = track;
  const pace = result.kind === "progress" && judgement.kind !== "met" ? result.progress : null;
  const paced = pace && paceState(pace);
  const chips = [
    paced === state ? [] : stateWords(state, language),
    pace ? [gapChip({target, progress: pace}, speaker)] : [],
  ];
  // That nothing was counted yet is said in place of the total.
  const isTold = judgement.kind === "unknown" && finding !== null;
  const reason = isTold ? targetsText[language].reasons[judgement.reason] : "";
  return [...joined(chips, " "), ...(reason.includes("{") ? [] : say(reason))];
}

function gapChip(measured: Parameters<typeof standingWords>[0], {names, language, day}: Voice) {
  const {gap} = standingWords(measured, {names, language, day});
  const [span] = computedOf(measured.target)(gap, "gap");
  return {...span, words: gap, mark: `state:${paceState(measured.progress)}` as const};
}

/** The newest numbers of winners of each award, and of which none was published. */
export function awardsWords(awards: readonly NewestAward[], speaker: Voice): Words[] {
  const {language, names} = speaker;
  const {comma} = exhibitText[language];
  const unknown = awards.filter(({figures}) => figures.length === 0);
  const missing = unknown.map(({metric}) => names.of("metric", metric)).join(comma);
  return [
    ...awards.flatMap(({figures: [first, ...others]}) =>
      first ? [awardWords([first, ...others], speaker)] : [],
    ),
    ...(missing ? [phrase(boardText[language].noAward, {awards: missing})] : []),
  ];
}

function awardWords(figures: Readonly<NonEmpty<Figure>>, speaker: Voice): Words {
  const {language, names, date} = speaker;
  const text = boardText[language];
  const [{programme, metric, batch, as_of}] = figures;
  return phrase(text.award, {
    award: programme ? names.of("programme", programme) : names.of("metric", metric),
    which: batch ? names.edition(batch) : text.total,
    amounts: joined(
      figures.map((figure) => winners(figure, figures.length > 1, speaker)),
      exhibitText[language].comma,
    ),
    date: date(as_of),
  });
}

function winners(figure: Figure, isOneOfSeveral: boolean, {language, label}: Voice): Words {
  const to = isOneOfSeveral && recipients(figure, language);
  return to ? [...say(language === "zh" ? to : `${to} `), ...label(figure)] : label(figure);
}
