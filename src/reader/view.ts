import {provinceCodes} from "virtual:provinces";
import {isDay} from "../domain/date.ts";
import {languages, pages, themes, type Page} from "../domain/view.ts";
import {briefOptions} from "./options/brief.ts";
import {compareOptions, operationOf} from "./options/compare.ts";
import {dataOptions} from "./options/data.ts";
import {methodsOptions} from "./options/methods.ts";
import {oneOf, text, type Codec, type Option, type OptionsOf} from "./options/option.ts";
import {targetsOptions} from "./options/targets.ts";
import {timelineOptions} from "./options/timeline.ts";

// Each page reads and writes its own options.
const pageOptions = {
  ...briefOptions,
  ...dataOptions,
  ...targetsOptions,
  ...methodsOptions,
  ...compareOptions,
  ...timelineOptions,
};

/** What only some page uses. */
export type Options = OptionsOf<typeof pageOptions>;

const chosenRegions: Option<string[] | null> = {
  initial: null,
  read: ([value]) => {
    const regions = value?.split(",").filter((code) => provinceCodes.includes(code));
    return regions?.length ? regions : null;
  },
  write: (regions) => (regions ? [regions.join(",")] : []),
};

const day: Option<string | null> = {...text, read: ([value]) => (value && isDay(value) ? value : null)};

const named = <T>(parameter: string, option: Option<T>): Option<T> => ({...option, parameter});

// In the order of the address.
const codec = {
  /** Foreground provinces, null for all; others in an address are ignored. */
  regions: chosenRegions,
  language: named("lang", oneOf(languages)),
  theme: oneOf(themes),
  /** The evaluation day (评估日) as `YYYY-MM-DD`, or null for today. */
  on: day,
  ...pageOptions,
  /** The exhibit the reader came for. */
  exhibit: text,
  /** The exhibit that fills the screen, with the part of it that is shown where that is not the first: `record-ends:2`. */
  wall: text,
  /** The record whose evidence panel is open. */
  evidence: text,
};

/** Everything a shared address restores. */
export type View = {page: Page} & OptionsOf<typeof codec>;

const entries = Object.entries(codec as unknown as Codec) as [keyof typeof codec, Option<unknown>][];

export const defaultView: View = {
  page: pages[0],
  ...(Object.fromEntries(entries.map(([name, {initial}]) => [name, initial])) as OptionsOf<typeof codec>),
};

/** The options of a view, without what all pages share. */
export function optionsOf(view: View): Options {
  const names = Object.keys(pageOptions) as (keyof Options)[];
  return Object.fromEntries(names.map((name) => [name, view[name]])) as Options;
}

/** Reads `#/certified?lang=en&on=2024-06-30`; whatever is missing or unreadable takes its default. */
export function parseView(hash: string): View {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?");
  const params = new URLSearchParams(query);
  const read = entries.map(([name, option]) => [name, option.read(params.getAll(option.parameter ?? name))]);
  const options = Object.fromEntries(read) as OptionsOf<typeof codec>;
  const needed = params.has("operation") ? undefined : operationOf.get(options.exhibit ?? "");
  return {
    page: pages.find((page) => page === path) ?? defaultView.page,
    ...options,
    ...(needed && {operation: needed}),
  };
}

/** The hash of a view; defaults are left out, so equal views have equal addresses. */
export function formatView(view: View): string {
  const params = new URLSearchParams();
  for (const [name, option] of entries)
    for (const value of option.write(view[name])) params.append(option.parameter ?? name, value);
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%40", "@");
  return `#/${view.page}${query ? `?${query}` : ""}`;
}
