import type {Turn} from "./commands.ts";

/** Where a presentation is: an exhibit, and the part of it on the screen, from one. */
export interface Place {
  exhibit: string;
  part: number;
}

/** What a place stands among; the exhibit there has so many parts. */
interface Among {
  exhibits: readonly string[];
  parts: number;
}

/** Reads `record-ends:2` and `record-ends:last`; without either it is the first part. */
export function placeOf(wall: string): Place {
  const [exhibit = "", part] = wall.split(":");
  const number = part === "last" ? last : Number(part);
  return {exhibit, part: number > 1 ? Math.floor(number) : 1};
}

/** How that stands in the address. */
export function placeAddress({exhibit, part}: Place): string {
  return part > 1 ? `${exhibit}:${part === last ? "last" : part}` : exhibit;
}

/** More parts than any exhibit has: who pages back comes to the last of them. */
const last = Infinity;

/** Where one comes to from a place; null beyond either end. */
export function turnedTo(turn: Turn, {exhibit, part}: Place, {exhibits, parts}: Among): Place | null {
  const index = exhibits.indexOf(exhibit);
  const next = exhibits[index + 1];
  const before = exhibits[index - 1];
  switch (turn) {
    case "next":
      if (part < parts) return {exhibit, part: part + 1};
      return next === undefined ? null : {exhibit: next, part: 1};
    case "previous":
      if (part > 1) return {exhibit, part: Math.min(part, parts) - 1};
      return before === undefined ? null : {exhibit: before, part: last};
    case "first":
      return {exhibit: exhibits[0] ?? exhibit, part: 1};
    case "last":
      return {exhibit: exhibits.at(-1) ?? exhibit, part: last};
  }
}

/** Where a presentation that runs by itself goes on, after its end from its beginning. */
export function rotatedTo(from: Place, among: Among): Place {
  return turnedTo("next", from, among) ?? turnedTo("first", from, among)!;
}

/** The beginning of the exhibit of a number, counted from one; of numbers outside the nearest. */
export function placeNumbered(number: number, exhibits: readonly string[]): Place {
  const index = Math.max(0, Math.min(exhibits.length, number) - 1);
  return {exhibit: exhibits[index] ?? "", part: 1};
}

/** How much of a presentation has been shown, from 0 to 1. */
export function shareShown({exhibit, part}: Place, {exhibits, parts}: Among): number {
  const before = Math.max(0, exhibits.indexOf(exhibit));
  return Math.min(1, (before + Math.min(part, parts) / parts) / exhibits.length);
}
