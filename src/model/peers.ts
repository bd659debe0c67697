import {comparableGroups, pairsOf} from "../domain/comparable-groups.ts";
import {
  comparisonOf,
  type Calendar,
  type Comparison,
  type Pair,
  type Subject,
} from "../domain/comparability.ts";
import {isKnown, isSound} from "../domain/figure.ts";
import {newestOf} from "../domain/newest.ts";
import {groupBy} from "../domain/series.ts";
import type {Target} from "../domain/target.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import {peerFigures} from "../queries/peer-figures.ts";
import {peerProgrammes, type PeerProgramme} from "../queries/peer-programmes.ts";
import {targets} from "../queries/targets.ts";
import type {Reader} from "../reader/reader.ts";
import {calendar} from "./calendar.ts";

/** A programme with its newest total, else its newest batch, and the target on what that counts. */
export interface Peer {
  programme: PeerProgramme;
  figure: Subject | null;
  /** Whether the figure is a total: a batch adds to one that nobody published. */
  isTotal: boolean;
  target: Target | null;
}

/** Figures of two and more programmes that may stand on one axis, largest first. */
export interface RankedPeers {
  figures: readonly Subject[];
  /** What they allow, with what must be minded. */
  comparison: Comparison;
}

/** The programmes that count one kind of object. */
export interface PeerGroup {
  counts: string;
  peers: readonly Peer[];
  ranked: readonly RankedPeers[];
  /** The pairs that may not. */
  refused: readonly Pair[];
}

/** What `peerGroups` asks. */
export const peerQueries = [peerProgrammes, peerFigures, targets, announcements] as const;

/** The programmes of all provinces by what they count, those with one of the foreground first. */
export function peerGroups(answers: Answers, reader: Reader): readonly PeerGroup[] {
  const known = answers.rows(targets).filter((target) => isKnown(target, reader.day));
  return grouped(
    peersOf(answers.rows(peerProgrammes), answers.rows(peerFigures), known, reader.day),
    calendar(answers, reader),
  );
}

function peersOf(
  programmes: readonly PeerProgramme[],
  figures: readonly Subject[],
  goals: readonly Target[],
  day: string,
): Peer[] {
  const sound = figures.filter((figure) => isKnown(figure, day) && isSound(figure));
  return programmes.map((programme) => {
    const own = sound.filter((figure) => figure.programme === programme.programme);
    const alike = own.filter(({counts}) => counts === programme.counts);
    const told = alike.length > 0 ? alike : own;
    const totals = told.filter(isTotal);
    const figure = newestOf(totals.length > 0 ? totals : told);
    return {
      programme,
      figure,
      isTotal: figure !== null && isTotal(figure),
      target: targetOf(programme, figure, goals),
    };
  });
}

// A first batch is a first total.
function isTotal({kind, initial, batch}: Subject): boolean {
  return (kind === "stock" && batch === null) || initial;
}

// Of what the figure counts; without a figure, the one that leads.
function targetOf(
  {programme, region}: PeerProgramme,
  figure: Subject | null,
  goals: readonly Target[],
): Target | null {
  const own = goals.filter(
    (goal) =>
      goal.programme === programme &&
      goal.region === region &&
      (goal.role === "target" || goal.role === "increment") &&
      (!figure ||
        (goal.metric === figure.metric && (goal.definition ?? figure.definition) === figure.definition)),
  );
  return own.toSorted((a, b) => (b.due ?? "").localeCompare(a.due ?? "")).at(0) ?? null;
}

function grouped(peers: readonly Peer[], announced: Calendar): PeerGroup[] {
  const groups = groupBy(peers, ({figure, programme}) => figure?.counts ?? programme.counts);
  return [...groups]
    .map(([counts, members]): PeerGroup => {
      const figures = members.flatMap(({figure}) => figure ?? []);
      const {groups: legal, refused} = comparableGroups(figures, "rank", announced);
      const ranked = legal
        .filter(({length}) => length > 1)
        .map((group): RankedPeers => ({
          figures: group.toSorted((a, b) => b.value - a.value),
          comparison: comparisonOf(
            pairsOf(group, "rank", announced).flatMap(({comparison}) => comparison.reasons),
          ),
        }));
      return {counts, peers: members, ranked, refused};
    })
    .toSorted((a, b) => Number(hasOurs(b)) - Number(hasOurs(a)));
}

function hasOurs({peers}: PeerGroup): boolean {
  return peers.some(({programme}) => programme.headline);
}
