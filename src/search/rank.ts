import {piecesOf, placeOf} from "../domain/find.ts";
import {spelledIn} from "../domain/spelling.ts";
import type {Asked} from "./asked.ts";
import type {Entry} from "./entry.ts";
import {readings} from "./readings.ts";

/** How an entry answers a question, the best first. */
export const ranks = ["is", "begins", "names", "spells", "spelled", "called", "says", "pieces"] as const;

/** How well an entry answers, from 0 for the best; null where it does not. */
export function rankOf(entry: Entry, asked: Asked): number | null {
  if (entry.kind === "figure" && !asked.hasNumber) return null;
  const rank = rankByWords(entry, asked) ?? rankBySound(entry, asked) ?? rankByPieces(entry, asked);
  return rank === null ? null : ranks.indexOf(rank);
}

type Rank = (typeof ranks)[number];

function rankByWords({names, said}: Entry, {whole, words}: Asked): Rank | null {
  if (names.includes(whole)) return "is";
  if (!saysEach(said, words)) return null;
  if (names.some((name) => name.startsWith(whole))) return "begins";
  // One letter or digit is said by nearly everything.
  if (/^[\da-z]$/.test(whole)) return null;
  return names.some((name) => saysEach(name, words)) ? "names" : "says";
}

/** Whether a folded text says each of some words, or what else it is called. */
export function saysEach(said: string, words: Asked["words"]): boolean {
  for (const meant of words) if (!saysOne(said, meant)) return false;
  return true;
}

function saysOne(said: string, meant: readonly string[]): boolean {
  for (const word of meant) if (placeOf(said, word)) return true;
  return false;
}

function rankBySound({sounds}: Entry, {letters}: Asked): Rank | null {
  if (!letters) return null;
  let best: Rank | null = null;
  for (const one of sounds) {
    const place = spelledIn(one, letters, readings);
    if (place?.[0] === 0 && place[1] === one.text.length) return "is";
    if (place) best = place[0] === 0 || best === "spells" ? "spells" : "spelled";
  }
  return best;
}

function rankByPieces({said}: Entry, {whole, words}: Asked): Rank | null {
  if (whole.length < 4) return null;
  const isSaid = (word: string) => placeOf(said, word) !== null || piecesOf(said, word) !== null;
  return words.every((meant) => meant.some(isSaid)) ? "pieces" : null;
}
