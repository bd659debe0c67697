import {provinceCodes} from "virtual:provinces";
import {recordDays} from "virtual:record-days";
import {isDay} from "../domain/date.ts";
import {isLike, nearNames} from "../domain/near.ts";
import {languages, pages, themes, type Page} from "../domain/view.ts";
import {briefOptions} from "./options/brief.ts";
import {compareOptions, operationOf} from "./options/compare.ts";
import {dataOptions} from "./options/data.ts";
import {meetingOptions} from "./options/meeting.ts";
import {methodsOptions} from "./options/methods.ts";
import {id, oneOf, type Codec, type Option, type OptionsOf} from "./options/option.ts";
import {targetsOptions} from "./options/targets.ts";
import {timelineOptions} from "./options/timeline.ts";
import {passedOn, wordOf} from "./passed-on.ts";

// Each page reads and writes its own options.
const pageOptions = {
  ...briefOptions,
  ...dataOptions,
  ...targetsOptions,
  ...methodsOptions,
  ...compareOptions,
  ...timelineOptions,
  ...meetingOptions,
};

/** What only some page uses. */
export type Options = OptionsOf<typeof pageOptions>;

const chosenRegions: Option<string[] | null> = {
  initial: null,
  read: ([value = ""]) => {
    const regions = new Set(codesIn(value).filter((code) => provinceCodes.includes(code)));
    return regions.size > 0 ? [...regions] : null;
  },
  write: (regions) => (regions ? [regions.join(",")] : []),
  unread: (value) => codesIn(value).filter((code) => !provinceCodes.includes(code)),
};

function codesIn(value: string): string[] {
  return value
    .normalize("NFKC")
    .split(/[^\dA-Za-z]+/)
    .filter(Boolean);
}

const day: Option<string | null> = {
  initial: null,
  read: ([value = ""]) => dayIn(value),
  write: (on) => (on === null ? [] : [on]),
  unread: (value) => (dayIn(value) ? [] : [value]),
};

/** The evaluation day that a text names, as people write days; null for none, and for one the record does not reach. */
export function dayIn(text: string): string | null {
  const parts = /^\D*(\d{4})(?:\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})|(\d{2})(\d{2}))(?!\d)/.exec(
    text.normalize("NFKC"),
  );
  const [year, month = "", date = ""] = (parts ?? []).slice(1).filter(Boolean);
  const read = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(read) && isEvaluable(read) ? read : null;
}

/** Whether there is a record to evaluate on a day: from the first publication to long after the newest. */
export function isEvaluable(on: string): boolean {
  return on >= recordDays.first && on <= recordDays.last;
}

// Others say zh-CN or en_US.
const spoken = oneOf(languages);
const plain = (value = "") => value.replace(/[-_].*$/, "");
const language: typeof spoken = {
  ...spoken,
  read: ([value]) => spoken.read([plain(value)]),
  unread: (value) => spoken.unread!(plain(value)),
};

const named = <T>(parameter: string, option: Option<T>): Option<T> => ({...option, parameter});

// In the order of the address.
const codec = {
  /** Foreground provinces, null for all; others in an address are ignored. */
  regions: chosenRegions,
  language: named("lang", language),
  theme: oneOf(themes),
  /** The evaluation day (评估日) as `YYYY-MM-DD`, or null for today. */
  on: day,
  ...pageOptions,
  /** The exhibit the reader came for. */
  exhibit: id,
  /** The exhibit that fills the screen, with the part of it that is shown where that is not the first: `record-ends:2`. */
  wall: id,
  /** The record whose evidence panel is open. */
  evidence: id,
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

/** Reads `#/certified?lang=en&on=2024-06-30` as it was passed on; whatever is missing or unreadable takes its default. */
export function parseView(hash: string): View {
  const {path, params} = passedOn(hash);
  const read = entries.map(([name, option]) => [name, option.read(params.getAll(option.parameter ?? name))]);
  const options = Object.fromEntries(read) as OptionsOf<typeof codec>;
  const needed = params.has("operation") ? undefined : operationOf.get(options.exhibit ?? "");
  return {
    page: pageNear(pathWords(path)[0]).page,
    ...options,
    ...(needed && {operation: needed}),
  };
}

/** What of an address is not read. */
export interface Unread {
  /** The name of a page that there is not, and whether the page shown is called much like it. */
  page: {written: string; isNear: boolean} | null;
  /** Parameters as they are written, `on=2023-02-29`. */
  parameters: readonly string[];
}

/** What an address says that no page understands. */
export function unreadOf(hash: string): Unread {
  const {path, params} = passedOn(hash);
  const [first, ...more] = pathWords(path);
  const {isKnown, isNear} = pageNear(first);
  const parameters = [...params].flatMap(([name, value]) => {
    const [, option] = entries.find(([known, {parameter = known}]) => parameter === name) ?? [];
    if (!option) return tracking.test(name) ? [] : [`${name}=${value}`];
    return value === "" ? [] : (option.unread?.(value) ?? []).map((part) => `${name}=${part}`);
  });
  return {page: isKnown ? null : {written: first!, isNear}, parameters: [...more, ...parameters]};
}

// What chat and news apps put behind an address to know who passed it on.
const tracking =
  /^(?:from|isappinstalled|scene|nsukey|clicktime|enterid|spm|share\w*|time\w*|utm_\w+|wx\w*|\w+clid|)$/;

function pathWords(path: string): string[] {
  return path
    .split("/")
    .map((word) => wordOf(word).toLowerCase() || word.trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The page of a name, or the one called most like it; the first where none is. */
function pageNear(name: string | undefined): {page: Page; isKnown: boolean; isNear: boolean} {
  const known = pages.find((page) => page === (name ?? pages[0]));
  if (known) return {page: known, isKnown: true, isNear: true};
  const near = pages.find((page) => page === nearNames(name!, pages, 1)[0] && isLike(name!, page));
  return {page: near ?? pages[0], isKnown: false, isNear: near !== undefined};
}

/** The hash of a view; defaults are left out, so equal views have equal addresses. */
export function formatView(view: View): string {
  const params = new URLSearchParams();
  for (const [name, option] of entries)
    for (const value of option.write(view[name])) params.append(option.parameter ?? name, value);
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%40", "@");
  return `#/${view.page}${query ? `?${query}` : ""}`;
}
