import {fold, folded, type Folded} from "./fold.ts";

/** A part of a text: from its first character to before its last. */
export type Span = readonly [from: number, to: number];

// \u4e2a \u5bb6 \u4ef6 \u9879 \u5f20 \u679a \u79cd \u6b3e \u6237: how things are counted, which is spelling and not meaning.
const counted = /^(\d+(?:\.\d+)?)[\u4e2a\u5bb6\u4ef6\u9879\u5f20\u679a\u79cd\u6b3e\u6237]$/;

/** The words a reader looks for, as they stand in folded texts; a number goes without what it counts. */
export function wordsOf(query: string): string[] {
  const words = folded(query).split(" ").filter(Boolean);
  return words.map((word) => counted.exec(word)?.[1] ?? word);
}

/** Where a folded text says a word; a number is looked for from its first digit. Null where it does not. */
export function placeOf(said: string, word: string): Span | null {
  const isNumber = isDigit(word[0]);
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1))
    if (!isNumber || startsNumber(said, at)) return [at, at + word.length];
  return null;
}

function startsNumber(said: string, at: number): boolean {
  const before = said[at - 1];
  return !isDigit(before) && !(before === "." && isDigit(said[at - 2]));
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

/** Whether a folded text says all words, in any order. */
export function saysAll(said: string, words: readonly string[]): boolean {
  return words.every((word) => placeOf(said, word) !== null);
}

const han = /^\p{Script=Han}{4,}$/u;

/** Where a text says the pieces of a Chinese word written without spaces, each of two characters or more; null if not all. */
export function piecesOf(said: string, word: string): Span[] | null {
  if (!han.test(word)) return null;
  const found: Span[] = [];
  for (let at = 0; at < word.length;) {
    const piece = longestPiece(said, word.slice(at));
    if (!piece) return null;
    found.push(piece);
    at += piece[1] - piece[0];
  }
  return found;
}

/** The longest beginning that the text says; it leaves none behind, or enough for another. */
function longestPiece(said: string, rest: string): Span | null {
  for (let length = rest.length; length >= 2; length--) {
    const at = rest.length - length === 1 ? -1 : said.indexOf(rest.slice(0, length));
    if (at >= 0) return [at, at + length];
  }
  return null;
}

/** The parts of a text that say the words, in its own characters, in order and apart from each other. */
export function marksIn(text: string, words: readonly string[]): Span[] {
  const known = fold(text);
  return united(words.flatMap((word) => placesOf(known.text, word)).map((place) => original(known, place)));
}

function placesOf(said: string, word: string): readonly Span[] {
  const place = placeOf(said, word);
  return place ? [place] : (piecesOf(said, word) ?? []);
}

function original({starts, ends}: Folded, [from, to]: Span): Span {
  return [starts[from]!, ends[to - 1]!];
}

/** Spans in order; those that touch are one. */
export function united(spans: readonly Span[]): Span[] {
  const found: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

/**
 * How alike names are to what is asked, each from 0 to 1: by the pairs of neighbouring characters they share with it, of which
 * those that few names have say most.
 */
export function likenesses(asked: string, names: readonly string[]): number[] {
  const pairs = Array.from({length: Math.max(0, asked.length - 1)}, (_, at) => asked.slice(at, at + 2));
  const telling = pairs.map((pair) => {
    const having = names.filter((name) => name.includes(pair)).length;
    return Math.log((names.length + 1) / (having + 1)) + 1;
  });
  const all = telling.reduce((sum, weight) => sum + weight, 0);
  return names.map((name) => {
    const shared = pairs.reduce((sum, pair, at) => sum + (name.includes(pair) ? telling[at]! : 0), 0);
    // Of names that share as much, the shorter is more like it.
    return all === 0 ? 0 : (shared / all) * (asked.length / Math.max(asked.length, name.length)) ** 0.25;
  });
}
