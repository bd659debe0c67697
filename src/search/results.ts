import {likenesses} from "../domain/find.ts";
import {groupBy} from "../domain/series.ts";
import type {View} from "../reader/view.ts";
import {askedOf, synonymsOf, type Asked, type Named, type Synonyms} from "./asked.ts";
import {kinds, type Entry, type Kind, type Party} from "./entry.ts";
import {rankOf, ranks, saysEach} from "./rank.ts";
import {readings} from "./readings.ts";

/** What may be found, in reach of a question. */
export interface Index {
  entries: readonly Entry[];
  synonyms: Synonyms;
}

/** What a question finds. */
export interface Results {
  asked: Asked;
  groups: readonly Group[];
  /** How many there are in all groups. */
  count: number;
  /** Two or more things the question names, to be compared. */
  comparison: Comparison | null;
  /** What is most like it, where nothing is found. */
  near: readonly Entry[];
}

/** What is found of one kind, the best first. */
export interface Group {
  kind: Kind;
  entries: readonly Entry[];
}

export interface Comparison {
  titles: readonly string[];
  to: Partial<View>;
}

export function indexOf(entries: readonly Entry[]): Index {
  return {entries, synonyms: synonymsOf(entries)};
}

/** What a question finds in an index: the same question finds the same in the same order. */
export function resultsOf(query: string, {entries, synonyms}: Index): Results {
  const asked = askedOf(query, synonyms);
  if (asked.words.length === 0) return {asked, groups: [], count: 0, comparison: null, near: []};
  const parties = partiesOf(asked);
  const isParty = new Set(parties.map(({entry}) => entry));
  const isNamed = new Set(asked.named.map(({entry}) => entry));
  const hits: Hit[] = [];
  for (const entry of entries) {
    const rank = isParty.has(entry) ? 0 : (rankOf(entry, asked) ?? (isNamed.has(entry) ? called : null));
    if (rank !== null) hits.push({entry, rank});
  }
  return {
    asked,
    groups: groupsOf(hits),
    count: hits.length,
    comparison: comparisonOf(parties, asked, entries),
    near: hits.length === 0 ? nearest(asked.whole, entries) : [],
  };
}

/** What is offered before anything is asked: the headline programmes, and the pages. */
export function offered({entries}: Index): Group[] {
  const isOffered = ({kind, weight}: Entry) => (kind === "programme" || kind === "page") && weight === 0;
  return groupsOf(entries.filter(isOffered).map((entry) => ({entry, rank: 0})));
}

const called = ranks.indexOf("called");

interface Hit {
  entry: Entry;
  rank: number;
}

function groupsOf(hits: readonly Hit[]): Group[] {
  const found = kinds.flatMap((kind) => {
    const [first, ...more] = hits.filter(({entry}) => entry.kind === kind).toSorted(byRank);
    return first ? [{kind, rank: first.rank, entries: [first, ...more].map(({entry}) => entry)}] : [];
  });
  return found.toSorted((a, b) => tierOf(a.rank) - tierOf(b.rank));
}

// Whatever is just what was asked comes first, then what is called so, then what only says so.
function tierOf(rank: number): number {
  if (rank <= ranks.indexOf("is")) return 0;
  return rank <= ranks.indexOf("spelled") ? 1 : 2;
}

function byRank(a: Hit, b: Hit): number {
  return (
    a.rank - b.rank ||
    a.entry.weight - b.entry.weight ||
    a.entry.title.length - b.entry.title.length ||
    (a.entry.id < b.entry.id ? -1 : 1)
  );
}

/** The programmes a question names, or the regions, where it names several; in the order it names them. */
function partiesOf({named, whole}: Asked): readonly Named[] {
  for (const kind of ["programme", "region"]) {
    const called = groupBy(
      named.filter(({entry}) => entry.kind === kind),
      ({name}) => name,
    );
    // One name may mean several, of which the most looked for is meant.
    const parties = [...called.values()].map((all) => all.toSorted(byWeight)[0]!);
    if (parties.length > 1) return parties.toSorted((a, b) => whole.indexOf(a.name) - whole.indexOf(b.name));
  }
  return [];
}

const byWeight = (a: Named, b: Named) => a.entry.weight - b.entry.weight;

/** The series by which what is named may be set side by side: of one metric where there is one. */
function comparisonOf(parties: readonly Named[], asked: Asked, entries: readonly Entry[]): Comparison | null {
  if (parties.length < 2) return null;
  const names = parties.map(({name}) => name);
  const others = asked.words.flatMap(([word = "", ...meant]) => {
    const left = besides(word, names);
    return left === word
      ? [[word, ...meant]]
      : left.split(" ").flatMap((one) => (one.length > 1 ? [[one]] : []));
  });
  const series = entries
    .filter((entry) => entry.series && saysEach(entry.said, others))
    .toSorted((a, b) => a.weight - b.weight);
  const each = parties.map(({entry}) => series.flatMap((one) => (belongs(one, entry) ? [one.series!] : [])));
  const chosen = together(each, others.length > 0);
  if (!chosen) return null;
  return {
    titles: parties.map(({entry}) => entry.title),
    to: {page: "compare", series: chosen.map(({key}) => key)},
  };
}

/** A word without the names that it holds. */
function besides(word: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replaceAll(name, " "), word).trim();
}

function belongs({series}: Entry, {kind, id, region}: Entry): boolean {
  return series!.region === region && (kind === "region" || series!.programme === id);
}

/** One of each, of the first metric that all of them have; where none is asked for or shared, the first of each. */
function together(each: readonly (readonly Party[])[], isAsked: boolean): Party[] | null {
  const [first = [], ...others] = each;
  const shared = first.find(({metric}) =>
    others.every((other) => other.some((one) => one.metric === metric)),
  );
  const wanted = isAsked ? shared?.metric : undefined;
  const chosen = each.flatMap((one) => one.find(({metric}) => metric === (wanted ?? metric)) ?? []);
  return chosen.length === each.length ? chosen : null;
}

// Of what has few words, the rest being found by those.
const alike = new Set<Kind>(["programme", "region", "metric", "page", "item", "policy"]);
const leastAlike = 0.25;
const nearestShown = 5;

function nearest(whole: string, all: readonly Entry[]): Entry[] {
  const isSound = /^[a-z ]+$/.test(whole);
  const named = all
    .filter(({kind}) => alike.has(kind))
    .flatMap((entry) => (isSound ? spelledNames(entry) : entry.names).map((name) => ({entry, name})));
  const alikes = likenesses(
    whole,
    named.map(({name}) => name),
  );
  const near = named
    .map(({entry}, at) => ({entry, rank: -alikes[at]!}))
    .filter(({rank}) => -rank >= leastAlike);
  return [...new Set(near.toSorted(byRank).map(({entry}) => entry))].slice(0, nearestShown);
}

const known = new WeakMap<Entry, readonly string[]>();

/** What an entry is called, Chinese in letters. */
function spelledNames(entry: Entry): readonly string[] {
  const spelled = known.get(entry) ?? entry.names.map(spelledOut);
  known.set(entry, spelled);
  return spelled;
}

function spelledOut(name: string): string {
  return [...name].map((character) => readings.get(character)?.[0] ?? character).join("");
}
