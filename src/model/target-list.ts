import {provinceCodes} from "virtual:provinces";
import type {UnknownReason} from "../domain/judgement/judgement.ts";
import {levelOf, provinceOf} from "../domain/region.ts";
import {groupBy} from "../domain/series.ts";
import {lastDayOf, type Role, type Target} from "../domain/target.ts";
import type {Track} from "../domain/track.ts";
import type {Answers} from "../engine/answers.ts";
import type {Options, Reader} from "../reader/reader.ts";
import {judgements} from "./judgements.ts";
import {remember} from "./remember.ts";

/** A published target with what the list is filtered by; `track` is null for one that is only listed. */
interface Listed {
  target: Target;
  track: Track | null;
  place: string;
  state: string | null;
  due: string;
  level: string;
}

export const facetNames = ["place", "state", "due", "level"] as const;
export type FacetName = (typeof facetNames)[number];

/** What may be chosen of a facet, and how many targets that would list under the other choices. */
export interface FacetChoice {
  code: string;
  count: number;
}

export type Shown = NonNullable<Options["judged"]> | "judged";
export const shownKinds: readonly Shown[] = ["judged", "cannot", "listed", "all"];

export interface TargetList {
  /** What is listed of the targets; a choice that the data do not know is no choice. */
  chosen: Record<FacetName, string | null> & {shown: Shown};
  facets: Record<FacetName, readonly FacetChoice[]>;
  /** How many there are of each kind under the choices of the facets. */
  counts: Record<Shown, number>;
  /** By place in their order, the latest due first. */
  judged: ReadonlyMap<string, readonly Track[]>;
  /** Of those, where the reader looks for nothing in particular, what fell due long ago, apart. */
  older: readonly Track[];
  unknown: ReadonlyMap<UnknownReason, readonly Track[]>;
  listed: ReadonlyMap<Role, readonly Target[]>;
}

/** Of the chosen provinces and of all places outside those compared, the targets the reader asked for. */
export const targetList = remember((answers: Answers, reader: Reader): TargetList => {
  const all = everyTarget(answers, reader);
  const chosen = choicesOf(all, reader.options);
  const found = all.filter((one) => fits(one, chosen));
  const of = (shown: Shown) => found.filter((one) => isShown(one, shown));
  const tracksOf = (shown: Shown) => of(shown).flatMap(({track}) => track ?? []);
  const isBrowsed = isUnfiltered(chosen);
  const isOlder = ({target}: Track) => isBrowsed && isLongDue(target, reader.day);
  return {
    chosen,
    facets: {
      place: facet("place", all, chosen),
      state: facet("state", all, chosen),
      due: facet("due", all, chosen).toSorted((a, b) => latest(a.code, b.code)),
      level: facet("level", all, chosen),
    },
    counts: {
      judged: of("judged").length,
      cannot: of("cannot").length,
      listed: of("listed").length,
      all: found.length,
    },
    judged: groupBy(
      tracksOf("judged").filter((track) => !isOlder(track)),
      ({target}) => placeOf(target),
    ),
    older: tracksOf("judged").filter(isOlder),
    unknown: byCount(groupBy(tracksOf("cannot"), reasonOf)),
    listed: byCount(
      groupBy(
        of("listed").map(({target}) => target),
        ({role}) => role,
      ),
    ),
  };
});

/** The year a target falls due, `none` where neither a due date nor a period is stated. */
export function dueYear({due, period}: Target): string {
  return due?.slice(0, 4) ?? period?.slice(-4) ?? "none";
}

/** Whether the list is as a reader finds it. */
export function isUnfiltered(chosen: TargetList["chosen"]): boolean {
  return chosen.shown === "judged" && facetNames.every((name) => chosen[name] === null);
}

// A plan runs for five years.
function isLongDue(target: Target, day: string): boolean {
  const due = lastDayOf(target);
  return `${Number(due.slice(0, 4)) + 5}${due.slice(4)}` <= day;
}

const order = [...provinceCodes, "elsewhere"];

// The latest year first, what states none last.
function latest(a: string, b: string): number {
  const [first, second] = [a, b].map((due) => (due === "none" ? "" : due));
  return second!.localeCompare(first!);
}

function everyTarget(answers: Answers, reader: Reader): Listed[] {
  const {judged, unjudged} = judgements(answers, reader);
  const tracks = new Map(judged.map((track) => [track.target.target, track]));
  return [...judged.map(({target}) => target), ...unjudged]
    .map((target): Listed => {
      const track = tracks.get(target.target) ?? null;
      return {
        target,
        track,
        place: placeOf(target),
        state: track && track.state !== "unknown" ? track.state : null,
        due: dueYear(target),
        level: levelOf(target.region),
      };
    })
    .filter(({place}) => place === "elsewhere" || reader.regions.includes(place))
    .toSorted((a, b) => order.indexOf(a.place) - order.indexOf(b.place) || latest(a.due, b.due));
}

function placeOf({region}: Target): string {
  const province = provinceOf(region);
  return provinceCodes.includes(province) ? province : "elsewhere";
}

function choicesOf(all: readonly Listed[], options: Options): TargetList["chosen"] {
  const known = (name: FacetName) => (all.some((one) => one[name] === options[name]) ? options[name] : null);
  return {
    place: known("place"),
    state: known("state"),
    due: known("due"),
    level: known("level"),
    shown: options.judged ?? "judged",
  };
}

function fits(one: Listed, chosen: TargetList["chosen"], besides?: FacetName): boolean {
  return facetNames.every((name) => name === besides || chosen[name] === null || one[name] === chosen[name]);
}

function isShown({track, state}: Listed, shown: Shown): boolean {
  if (shown === "all") return true;
  if (shown === "listed") return track === null;
  return track !== null && (shown === "cannot") === (state === null);
}

// What would list nothing is not offered, but for what is chosen.
function facet(name: FacetName, all: readonly Listed[], chosen: TargetList["chosen"]): FacetChoice[] {
  const open = all.filter((one) => fits(one, chosen, name) && isShown(one, chosen.shown));
  const found = groupBy(open, (one) => one[name] ?? "");
  const codes = [...new Set(all.flatMap((one) => one[name] ?? []))];
  return codes
    .map((code) => ({code, count: found.get(code)?.length ?? 0}))
    .filter(({code, count}) => count > 0 || code === chosen[name]);
}

function reasonOf({judgement}: Track): UnknownReason {
  return judgement.kind === "unknown" ? judgement.reason : "no_figure";
}

function byCount<Key, Row>(groups: ReadonlyMap<Key, readonly Row[]>): ReadonlyMap<Key, readonly Row[]> {
  return new Map([...groups].toSorted(([, a], [, b]) => b.length - a.length));
}
