import {wordsOf} from "../domain/find.ts";
import {spelledIn, type Sounds} from "../domain/spelling.ts";
import type {Entry} from "./entry.ts";
import {readings} from "./readings.ts";

/** What a reader asks for. */
export interface Asked {
  /** The whole question, folded. */
  whole: string;
  /** What has to be said, in any order: each by one of several words. */
  words: readonly (readonly string[])[];
  /** The letters of a question that may be pinyin, else null. */
  letters: string | null;
  /** Whether a number is among the words. */
  hasNumber: boolean;
  /** What the question calls by its name. */
  named: readonly Named[];
}

/** A thing the question calls by name, and what it is called there. */
export interface Named {
  entry: Entry;
  name: string;
}

/** What may be called by name, and how. */
export interface Synonyms {
  entries: readonly Entry[];
  titles: readonly string[];
  /** Names of one character. */
  short: ReadonlySet<string>;
  /** Other names and the titles they stand for, the longest first. */
  others: readonly (readonly [name: string, ...meant: string[]])[];
}

const nameable = new Set<Entry["kind"]>(["programme", "region", "metric"]);

/** What everything of the registry is called. */
export function synonymsOf(all: readonly Entry[]): Synonyms {
  const entries = all.filter(({kind}) => nameable.has(kind));
  const meant = new Map<string, string[]>();
  for (const {names} of entries) {
    const [title = "", ...others] = names;
    for (const name of others) meant.set(name, [...(meant.get(name) ?? []), title]);
  }
  const others = [...meant].map(([name, known]): [string, ...string[]] => [name, ...known]);
  return {
    entries,
    titles: entries.flatMap(({names}) => names.slice(0, 1)),
    short: new Set([...meant.keys()].filter((name) => name.length === 1)),
    others: others.toSorted((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1)),
  };
}

/** Reads a question. */
export function askedOf(query: string, synonyms: Synonyms): Asked {
  const whole = spread(wordsOf(query), synonyms).join(" ");
  const letters = whole.replaceAll(" ", "");
  return {
    whole,
    words: wordsIn(whole, synonyms),
    letters: /^[a-z]{2,}$/.test(letters) ? letters : null,
    hasNumber: /\d/.test(whole),
    named: namedIn(whole, synonyms.entries),
  };
}

/** 晋湘浙 as three words. */
function spread(words: readonly string[], {titles, short}: Synonyms): string[] {
  return words.flatMap((word) => {
    const parts = [...word];
    const isShort = parts.every((part) => short.has(part));
    return isShort && !titles.some((title) => title.startsWith(word)) ? parts : [word];
  });
}

// Each other name that the question holds is a word of its own, unless it is part of a title that the question holds.
function wordsIn(whole: string, {titles, others}: Synonyms): string[][] {
  let rest = whole;
  const meant: string[][] = [];
  for (const [name, ...known] of others) {
    const at = placeOfName(rest, name);
    if (at < 0 || titles.some((title) => title.includes(wordAround(rest, at, name)))) continue;
    rest = `${rest.slice(0, at)} ${rest.slice(at + name.length)}`;
    meant.push([name, ...known]);
  }
  return [...meant, ...rest.split(" ").flatMap((word) => (word ? [[word]] : []))];
}

function wordAround(question: string, at: number, name: string): string {
  const from = question.lastIndexOf(" ", at) + 1;
  const to = question.indexOf(" ", at + name.length);
  const word = question.slice(from, to < 0 ? undefined : to);
  return word === name ? "\n" : word;
}

/** Where a question calls a thing by a name: a short one and one of letters as whole words. */
function placeOfName(question: string, name: string): number {
  const at = question.indexOf(name);
  if (at < 0 || (name.length > 1 && name > "\u007f")) return at;
  return ` ${question} `.indexOf(` ${name} `);
}

function namedIn(whole: string, entries: readonly Entry[]): Named[] {
  const found: Named[] = [];
  for (const entry of entries) {
    const name = entry.names.find((one) => placeOfName(whole, one) >= 0);
    if (name) found.push({entry, name});
  }
  // What is a name as it stands is not read as pinyin.
  const spelled = whole
    .split(" ")
    .filter((word) => /^[a-z]{2,}$/.test(word) && !found.some(({name}) => name.includes(word)));
  for (const entry of entries) {
    const name = spelled.find((letters) => entry.sounds.some((one) => isSpelled(one, letters)));
    if (name) found.push({entry, name});
  }
  // Who asks for 山西精品 does not ask for 山西.
  return found.filter(
    ({name}) => !found.some((other) => other.name.length > name.length && other.name.includes(name)),
  );
}

function isSpelled(sounds: Sounds, letters: string): boolean {
  const place = spelledIn(sounds, letters, readings);
  return place !== null && place[0] === 0 && place[1] === sounds.text.length;
}
