import type {Qualifier} from "../../src/domain/interval.ts";
import {normalise} from "./normalise.ts";
import {numerals, type Numeral} from "./numerals.ts";
import {qualifierAt} from "./qualifier.ts";

/** A founding document made ready for look-ups. */
export interface Document {
  text: string;
  numerals: Numeral[];
}

/** What a document says at a locator. */
type Reading =
  | {kind: "read"; value: number; qualifier: Qualifier}
  | {kind: "no_locator" | "no_number"}
  /** The locator holds several numbers, or stands in several places that say different things. */
  | {kind: "ambiguous"; found: string};

export function document(text: string): Document {
  const normal = normalise(text);
  return {text: normal, numerals: numerals(normal)};
}

/**
 * The one number a locator points at. The number must begin inside the locator and is taken whole, with what follows it
 * there or beyond ("more than 600" reads 600 million); zero characters of neighbourhood count for the number itself.
 */
export function reading(document: Document, locator: string): Reading {
  const places = occurrences(document, normalise(locator).trim());
  if (places.length === 0) return {kind: "no_locator"};
  const pointed = places.map((place) => numbersIn(document, place));
  if (pointed.every((numbers) => numbers.length === 0)) return {kind: "no_number"};
  const said = pointed.map((numbers) => numbers.map((number) => expression(document, number)).join(" / "));
  if (new Set(said).size > 1 || pointed[0]!.length > 1)
    return {kind: "ambiguous", found: [...new Set(said)].join(" | ")};
  const number = pointed[0]![0]!;
  return {kind: "read", value: number.value, qualifier: qualifierAt(document.text, number)};
}

interface Place {
  start: number;
  end: number;
}

// A place inside a longer number is none: "5" does not stand in "215", nor "first batch of 4" in "first batch of 40".
function occurrences({text, numerals}: Document, locator: string): Place[] {
  if (locator === "") return [];
  const places: Place[] = [];
  for (let start = text.indexOf(locator); start >= 0; start = text.indexOf(locator, start + 1)) {
    places.push({start, end: start + locator.length});
  }
  return places.filter((place) => !numerals.some((number) => splits(text, number, place)));
}

function splits(text: string, number: Numeral, {start, end}: Place): boolean {
  const startsInside = number.start < start && start < number.end;
  const endsInside = number.start < end && end < number.end;
  return startsInside || (endsInside && !/^[ 百千万亿]/.test(text.slice(end)));
}

function numbersIn({numerals}: Document, {start, end}: Place): Numeral[] {
  const inside = numerals.filter((number) => start <= number.start && number.start < end);
  const cardinals = inside.filter(({kind}) => kind === "cardinal");
  return cardinals.length > 0 ? cardinals : inside;
}

function expression({text}: Document, number: Numeral): string {
  return `${qualifierAt(text, number)} ${number.value}`;
}
