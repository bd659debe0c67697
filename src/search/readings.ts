import {pinyin} from "virtual:pinyin";
import type {Readings} from "../domain/spelling.ts";

/** How each character of the record may be read. */
export const readings: Readings = readingsOf(pinyin);

/** Reads `jing精景 pin品`. */
function readingsOf(written: string): Readings {
  const found = new Map<string, string[]>();
  for (const word of written.split(" ")) {
    const [, reading = "", characters = ""] = /^([a-z]+)(.*)$/.exec(word) ?? [];
    for (const character of characters) found.set(character, [...(found.get(character) ?? []), reading]);
  }
  return found;
}
