import type {Span} from "./find.ts";

/** How Chinese characters may be read, in letters without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** A text with the letters that the readings of each character begin with, a bit a letter. */
export interface Sounds {
  text: string;
  initials: Uint32Array;
}

/** Null for a text without a Chinese character. */
export function soundsOf(text: string, readings: Readings): Sounds | null {
  const initials = new Uint32Array(text.length);
  let isChinese = false;
  for (let at = 0; at < text.length; at++)
    for (const reading of readings.get(text[at]!) ?? []) {
      isChinese = true;
      initials[at]! |= bitOf(reading);
    }
  return isChinese ? {text, initials} : null;
}

function bitOf(letters: string, at = 0): number {
  return 1 << (letters.charCodeAt(at) - 97);
}

/**
 * Where small letters spell part of a text: each character by its whole reading, its first sound or its first letter, the
 * last by any beginning of its reading. Null where they do not.
 */
export function spelledIn(sounds: Sounds, letters: string, readings: Readings): Span | null {
  const {text, initials} = sounds;
  const [first, second] = [bitOf(letters), letters.length > 1 ? bitOf(letters, 1) : 0];
  for (let from = 0; from < text.length; from++) {
    if (!(initials[from]! & first)) continue;
    // Most places are ruled out by the second letter, which goes on with the character or begins the next.
    const next = initials[from + 1];
    if (second && next && !(next & second) && !readsOn(readings.get(text[from]!)!, letters)) continue;
    const to = spelledFrom({text, letters, readings}, from, 0);
    if (to !== null) return [from, to];
  }
  return null;
}

function readsOn(known: readonly string[], letters: string): boolean {
  return known.some((reading) => reading[0] === letters[0] && reading[1] === letters[1]);
}

interface Spelling {
  text: string;
  letters: string;
  readings: Readings;
}

/** Where the text spelled by the letters from `next` ends, if it begins at `at`. */
function spelledFrom(spelling: Spelling, at: number, next: number): number | null {
  const {text, letters, readings} = spelling;
  if (next === letters.length) return at;
  const character = text[at];
  if (character === undefined) return null;
  if (character === " ") return spelledFrom(spelling, at + 1, next);
  if (character === letters[next]) return spelledFrom(spelling, at + 1, next + 1);
  for (const reading of readings.get(character) ?? [])
    for (const length of lengths(reading, letters, next)) {
      const to = spelledFrom(spelling, at + 1, next + length);
      if (to !== null) return to;
    }
  return null;
}

/** How many of the letters from `next` a character of this reading may stand for, the most first. */
function lengths(reading: string, letters: string, next: number): number[] {
  const left = letters.length - next;
  if (left < reading.length && reading.startsWith(letters.slice(next))) return [left];
  const sound = /^[zcs]h/.test(reading) ? 2 : 1;
  return [...new Set([reading.length, sound, 1])].filter((length) =>
    letters.startsWith(reading.slice(0, length), next),
  );
}
