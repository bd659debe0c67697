import {derivedId} from "../../domain/derived.ts";
import type {Growth} from "../../domain/growth.ts";
import type {Target} from "../../domain/target.ts";
import {isTracked, type Track} from "../../domain/track.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatPeriod} from "../../text/format.ts";
import {targetsText} from "../../text/targets.ts";
import type {ColumnHead, Table} from "../exhibit.ts";
import {dueText} from "../outlook-words.ts";
import {knownWords, reasonWords} from "../known-words.ts";
import {targetTitle} from "../subject.ts";
import type {Voice} from "../voice.ts";
import {linked, phrase, say, type Words} from "../words.ts";

interface Named {
  caption: string;
  /** The region the table is about, which its rows do not name. */
  home?: string;
  /** What totals rose by around the period of plans nobody published a figure of. */
  growth?: ReadonlyMap<string, Growth>;
}

/** Judged targets as a table: what, how much, by when, and what is known in words. */
export function targetTable(judged: readonly Track[], {caption, home, growth}: Named, speaker: Voice): Table {
  const {language, goal} = speaker;
  const {columns} = targetsText[language];
  return {
    caption,
    cards: "lines",
    columns: [
      columns.target,
      columns.value,
      {title: columns.due, short: true},
      columns.known,
      {title: columns.path, short: true, leads: true},
    ],
    rows: judged.map((track) => ({
      key: track.target.target,
      cells: [
        titleOf(track.target, speaker, home),
        goal(track.target),
        dueOf(track.target, speaker),
        [...knownWords(track, speaker), ...growthWords(track, growth, speaker)],
        pathLink(track, speaker),
      ],
    })),
  };
}

// What came of a plan as far as its totals tell, and why that judges nothing.
function growthWords(
  {target}: Track,
  growth: ReadonlyMap<string, Growth> | undefined,
  {language, names, date}: Voice,
): Words {
  const found = growth?.get(target.target);
  if (!found) return [];
  const {from, to, rise} = found;
  return phrase(targetsText[language].words.growth, {
    from: date(from.as_of),
    to: date(to.as_of),
    rise: linked(derivedId(rise), names.label({value: rise.value, unit: to.unit, qualifier: "exact"})),
    period: date(target.period ?? target.due ?? ""),
  });
}

/** Targets that cannot be judged for one reason; where other figures were published, with those. */
export function unknownTable(tracks: readonly Track[], caption: string, speaker: Voice): Table {
  const {columns} = targetsText[speaker.language];
  const others = tracks.some(({judgement}) => judgement.kind === "unknown" && judgement.instead.length > 0);
  return {
    ...plainTable(
      tracks.map(({target}) => target),
      caption,
      speaker,
      others ? [columns.instead] : [],
    ),
    rows: tracks.map((track) => ({
      key: track.target.target,
      cells: [...plainCells(track.target, speaker), ...(others ? [reasonWords(track, speaker)] : [])],
    })),
  };
}

/** Targets as they are, without a judgement. */
export function plainTable(
  targets: readonly Target[],
  caption: string,
  speaker: Voice,
  more: readonly ColumnHead[] = [],
): Table {
  const {columns} = targetsText[speaker.language];
  return {
    caption,
    cards: "lines",
    columns: [columns.target, columns.value, {title: columns.due, short: true}, ...more],
    rows: targets.map((target) => ({key: target.target, cells: plainCells(target, speaker)})),
  };
}

function plainCells(target: Target, speaker: Voice): Words[] {
  return [titleOf(target, speaker), speaker.goal(target), dueOf(target, speaker)];
}

// A plan, an addition or a ceiling is called so; a target needs no name.
function titleOf(target: Target, {names, language}: Voice, home?: string): Words {
  const {roles} = evidenceText[language];
  return [
    ...say(targetTitle(target, names, home)),
    ...(target.role === "target" ? [] : say(` ${roles[target.role]}`, "small")),
  ];
}

function dueOf({due, period}: Target, {language}: Voice): Words {
  return say(due ? dueText(due, language) : formatPeriod(period ?? "", language));
}

// Brings the reader to the card of a target that has a path.
function pathLink(track: Track, {language}: Voice): Words {
  if (!isTracked(track)) return [];
  const {target} = track.target;
  return [{words: targetsText[language].tracker.more, to: {page: "targets", target, scenario: null}}];
}
