import {sha256} from "@noble/hashes/sha2.js";
import {isDay} from "../domain/date.ts";
import {ActionableError} from "../domain/errors.ts";
import {layouts} from "../domain/slide-layout.ts";
import {languages} from "../domain/view.ts";
import type {Deck, Said, Slide, Taken} from "./deck.ts";

/** The newest form of the file; a deck without what came with it is written in the first, which older editions read. */
const newest = 2;

/** What may be wrong with a file; `place` says where in the deck, `wanted` what should stand there. */
export type DeckFault =
  | {kind: "not_json" | "not_a_deck" | "damaged"}
  | {kind: "newer"; edition: number}
  | {kind: "field"; place: string; wanted: string};

/** A file that is no deck or not a whole one; nothing of it is taken. The interface words `fault` in the reader's language. */
export class DeckFileError extends ActionableError {
  override name = "DeckFileError";
  readonly fault: DeckFault;

  constructor(fault: DeckFault, cause?: unknown) {
    super(
      `The deck file cannot be read: ${Object.values(fault).join(" ")}.`,
      "Ask for the file again, or save it again from 上会 in the edition of BrandGauge that made it.",
      {cause},
    );
    this.fault = fault;
  }
}

/** The deck as the text of a file, with the SHA-256 of its contents (FIPS 180-4). */
export function deckFile(deck: Deck): string {
  const edition = deck.watermark === undefined ? 1 : newest;
  return `${JSON.stringify({brandgauge: "deck", edition, checksum: checksumOf(deck), deck}, null, 1)}\n`;
}

/** Reads such a file. @throws {DeckFileError} where it is no deck, was changed on the way, or is of a newer form. */
export function readDeckFile(text: string): Deck {
  const file = parsed(text.replace(/^\uFEFF/, ""));
  if (!isRecord(file) || file["brandgauge"] !== "deck") throw new DeckFileError({kind: "not_a_deck"});
  const {edition: written, checksum, deck} = file;
  if (typeof written === "number" && written > newest)
    throw new DeckFileError({kind: "newer", edition: written});
  const read = deckIn(deck);
  if (checksum !== checksumOf(read)) throw new DeckFileError({kind: "damaged"});
  return read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new DeckFileError({kind: "not_json"}, cause);
  }
}

// Of the same contents in the same order, however the file is laid out.
function checksumOf(deck: Deck): string {
  const bytes = sha256(new TextEncoder().encode(JSON.stringify(deckIn(deck))));
  return `sha256:${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** Reads a deck field by field, in one order; fields of no deck are left out. */
export function deckIn(value: unknown): Deck {
  const deck = recordAt(value, "deck");
  const {watermark} = deck;
  return {
    id: textAt(deck["id"], "id"),
    title: textAt(deck["title"], "title"),
    on: fits(deck["on"], "on", "YYYY-MM-DD", (one): one is string => typeof one === "string" && isDay(one)),
    data: textAt(deck["data"], "data"),
    ...(watermark !== undefined && {watermark: textAt(watermark, "watermark")}),
    slides: listAt(deck["slides"], "slides").map((slide, index) => slideIn(slide, `slides[${index + 1}]`)),
  };
}

function slideIn(value: unknown, place: string): Slide {
  const slide = recordAt(value, place);
  const {title} = slide;
  return {
    id: textAt(slide["id"], `${place}.id`),
    layout: oneAt(slide["layout"], `${place}.layout`, layouts),
    title: title === null ? null : textAt(title, `${place}.title`),
    text: textAt(slide["text"], `${place}.text`),
    remarks: textAt(slide["remarks"], `${place}.remarks`),
    exhibits: listAt(slide["exhibits"], `${place}.exhibits`).map((taken, index) =>
      takenIn(taken, `${place}.exhibits[${index + 1}]`),
    ),
  };
}

function takenIn(value: unknown, place: string): Taken {
  const taken = recordAt(value, place);
  const {panel, said} = taken;
  return {
    exhibit: textAt(taken["exhibit"], `${place}.exhibit`),
    ...(panel !== undefined && {panel: textAt(panel, `${place}.panel`)}),
    at: textAt(taken["at"], `${place}.at`),
    said: said === null ? null : saidIn(said, `${place}.said`),
  };
}

function saidIn(value: unknown, place: string): Said {
  const said = recordAt(value, place);
  return {
    language: oneAt(said["language"], `${place}.language`, languages),
    lines: listAt(said["lines"], `${place}.lines`).map((line, index) =>
      textAt(line, `${place}.lines[${index + 1}]`),
    ),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordAt(value: unknown, place: string): Record<string, unknown> {
  return fits(value, place, "{…}", isRecord);
}

function listAt(value: unknown, place: string): unknown[] {
  return fits(value, place, "[…]", (one): one is unknown[] => Array.isArray(one));
}

function textAt(value: unknown, place: string): string {
  return fits(value, place, '"…"', (one): one is string => typeof one === "string");
}

function oneAt<T extends string>(value: unknown, place: string, known: readonly T[]): T {
  return fits(value, place, known.join(", "), (one): one is T => (known as readonly unknown[]).includes(one));
}

function fits<T>(value: unknown, place: string, wanted: string, is: (one: unknown) => one is T): T {
  if (is(value)) return value;
  throw new DeckFileError({kind: "field", place, wanted});
}
