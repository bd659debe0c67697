import type {Target} from "../../domain/target.ts";
import {isTracked, type Track} from "../../domain/track.ts";
import {evidenceText} from "../../text/evidence.ts";
import {targetsText} from "../../text/targets.ts";
import type {Table} from "../exhibit.ts";
import {knownWords} from "../known-words.ts";
import {targetTitle} from "../subject.ts";
import type {Voice} from "../voice.ts";
import {say, type Words} from "../words.ts";

/** The judged targets of a region (`home`) as a table: what, how much, by when, and what is known in words. */
export function targetTable(
  judged: readonly Track[],
  {caption, home}: {caption: string; home?: string},
  speaker: Voice,
): Table {
  const {language, names, goal} = speaker;
  const {columns} = targetsText[language];
  const {roles} = evidenceText[language];
  return {
    caption,
    columns: [
      columns.target,
      columns.value,
      columns.known,
      {title: columns.due, short: true},
      {title: columns.role, short: true},
      {title: columns.path, short: true},
    ],
    rows: judged.map((track) => ({
      key: track.target.target,
      cells: [
        say(targetTitle(track.target, names, home)),
        goal(track.target),
        knownWords(track, speaker),
        say(track.target.due ?? track.target.period ?? ""),
        say(roles[track.target.role]),
        pathLink(track, speaker),
      ],
    })),
  };
}

/** Restatements, forecasts, slogans and rules as they are. */
export function unjudgedTable(
  targets: readonly Target[],
  caption: string,
  {language, names, goal}: Voice,
): Table {
  const {columns} = targetsText[language];
  return {
    caption,
    columns: [columns.target, columns.role, columns.value, columns.due],
    rows: targets.map((target) => ({
      key: target.target,
      cells: [
        say(targetTitle(target, names)),
        say(evidenceText[language].roles[target.role]),
        goal(target),
        say(target.due ?? ""),
      ],
    })),
  };
}

// Brings the reader to the card of a target that has a path.
function pathLink(track: Track, {language}: Voice): Words {
  if (!isTracked(track)) return [];
  const {target} = track.target;
  return [{words: targetsText[language].tracker.more, to: {page: "targets", target, scenario: null}}];
}
