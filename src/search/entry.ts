import {folded} from "../domain/fold.ts";
import {soundsOf, type Sounds} from "../domain/spelling.ts";
import type {View} from "../reader/view.ts";
import {readings} from "./readings.ts";

/** What may be found, in the order it is shown where nothing else decides. */
export const kinds = [
  "programme",
  "region",
  "metric",
  "series",
  "target",
  "exhibit",
  "page",
  "item",
  "policy",
  "source",
  "figure",
] as const;
export type Kind = (typeof kinds)[number];

/** Something that may be found. */
export interface Entry {
  kind: Kind;
  /** Of its kind. */
  id: string;
  title: string;
  /** What it is, in a line. */
  about: string;
  /** What it is called, folded: its title first. */
  names: readonly string[];
  /** How those of Chinese are read. */
  sounds: readonly Sounds[];
  /** All it says, folded, what it is called included. */
  said: string;
  /** What of the view opening it changes. */
  to: Partial<View>;
  /** The region it is about; it opens with its province among those looked at. */
  region: string | null;
  /** Of equals the lighter one comes first. */
  weight: number;
  /** The series it stands for, as an address names it. */
  series?: Party;
}

/** What decides which series of two parties belong together. */
export interface Party {
  key: string;
  region: string;
  programme: string | null;
  metric: string;
}

type Told = Pick<Entry, "kind" | "id" | "title" | "about" | "to"> &
  Partial<Pick<Entry, "region" | "weight" | "series">> & {
    /** What else it is called. */
    called?: readonly (string | null | undefined)[];
    /** What else it says. */
    more?: readonly (string | null | undefined)[];
  };

/** An entry with all it says folded once. */
export function entry({called = [], more = [], region = null, weight = 1, ...told}: Told): Entry {
  const names = [told.title, ...called].flatMap((name) => (name ? [folded(name)] : []));
  const unique = [...new Set(names)];
  const said = [...unique, folded([told.about, ...more].filter(Boolean).join("\n"))].join(" ");
  const sounds = unique.flatMap((name) => soundsOf(name, readings) ?? []);
  return {...told, region, weight, names: unique, sounds, said};
}
