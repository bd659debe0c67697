import {parseArgs} from "node:util";
import {isDay, shanghaiToday} from "../../src/domain/date.ts";
import {ActionableError} from "../../src/domain/errors.ts";
import type {Language} from "../../src/domain/view.ts";
import {commandsText} from "../../src/text/commands.ts";
import {nearNames} from "../../src/domain/near.ts";

export const formats = ["csv", "json"] as const;
export type Format = (typeof formats)[number];

/** What a command that prints a table was asked. */
export interface Asked {
  day: string;
  format: Format;
  language: Language;
  /** The folder of the data; the project's own where none is named. */
  folder: string | undefined;
  /** Options of this command alone. */
  own: Record<string, string | undefined>;
}

/** Reads the words after the name of a command; throws what is wrong with them and how to put it right. */
export function asked(words: readonly string[], own: readonly string[], now = new Date()): Asked {
  const language = languageOf(words);
  const {values, positionals} = parsed(words, own, language);
  return {
    day: dayOf(values["on"] ?? shanghaiToday(now), language),
    format: choice("format", values["format"] ?? "csv", formats, language),
    language,
    folder: positionals[0],
    own: Object.fromEntries(own.map((name) => [name, values[name]])),
  };
}

/** English where the words ask for it: also of words that cannot be read otherwise. */
export function languageOf(words: readonly string[]): Language {
  return /(^|\s)--lang[= ]en(\s|$)/.test(words.join(" ")) ? "en" : "zh";
}

/** One of a few names; throws with the near ones where it is none of them. */
export function choice<Name extends string>(
  what: "format" | "operation",
  written: string,
  names: readonly Name[],
  language: Language,
): Name {
  const found = names.find((name) => name === written);
  if (found) return found;
  const {unknown, oneOf} = commandsText[language];
  const likest = nearNames(written, names, names.length);
  throw new ActionableError(unknown[what](written), oneOf(likest.join(", ")));
}

function parsed(words: readonly string[], own: readonly string[], language: Language) {
  const names = ["on", "format", "lang", ...own];
  const options = Object.fromEntries(names.map((name) => [name, {type: "string" as const}]));
  try {
    const {values, positionals} = parseArgs({args: [...words], allowPositionals: true, options});
    return {values: values as Record<string, string | undefined>, positionals};
  } catch (cause) {
    const usage = `${names.map((name) => `[--${name} …]`).join(" ")} [data]`;
    const {unread, write} = commandsText[language];
    throw new ActionableError(unread(words.join(" ")), write(usage), {cause});
  }
}

function dayOf(text: string, language: Language): string {
  const {noDay, writeDay} = commandsText[language];
  if (!isDay(text)) throw new ActionableError(noDay(text), writeDay);
  return text;
}
