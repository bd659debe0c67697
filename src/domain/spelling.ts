import type {Span} from "./find.ts";

/** How Chinese characters may be read, in letters without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/**
 * Where letters spell part of a text: each character by its whole reading, its first sound or its first letter, the last
 * by any beginning of its reading. Null where they do not, or spell no Chinese character.
 */
export function spelledIn(text: string, letters: string, readings: Readings): Span | null {
  for (let from = 0; from < text.length; from++) {
    if (!readings.has(text[from]!)) continue;
    const to = spelledFrom({text, letters, readings}, from, 0);
    if (to !== null) return [from, to];
  }
  return null;
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
