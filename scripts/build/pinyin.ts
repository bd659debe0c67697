import {readdirSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {polyphonic} from "pinyin-pro";
import type {Plugin} from "vite";
import {dataFolder} from "./dataset.ts";

const id = "virtual:pinyin";

/**
 * `virtual:pinyin` tells how every Chinese character of the data and of our wording may be read: some 6 KB where the library
 * that knows all of them has 140.
 */
export function pinyin(folder = dataFolder): Plugin {
  return {
    name: "pinyin",
    enforce: "pre",
    resolveId: (name) => (name === id ? `\0${id}` : null),
    load(name) {
      if (name !== `\0${id}`) return null;
      const files = [folder, "src/text"].flatMap((place) =>
        readdirSync(place).map((file) => resolve(place, file)),
      );
      for (const file of files) this.addWatchFile(file);
      const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
      return `export const pinyin = ${JSON.stringify(readingsIn(text))};`;
    },
  };
}

/** Each reading and the characters of a text that have it: `jing精景 pin品`. */
export function readingsIn(text: string): string {
  const characters = new Map<string, string>();
  for (const character of new Set(text.match(/[\u4e00-\u9fff]/g)))
    for (const reading of readingsOf(character))
      characters.set(reading, (characters.get(reading) ?? "") + character);
  return [...characters].map(([reading, read]) => reading + read).join(" ");
}

// Who types lü writes lv or lu.
function readingsOf(character: string): Set<string> {
  const read = polyphonic(character, {toneType: "none", type: "array", v: true}).flat(2);
  return new Set(read.flatMap((reading) => [reading, reading.replace("v", "u")]));
}
