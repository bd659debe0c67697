import {wordOf} from "../passed-on.ts";

/** How one option of a page stands in the address. A value at its default is left out, so equal views have equal addresses. */
export interface Option<T> {
  initial: T;
  /** The name of its parameter, where that is not the name of the option. */
  parameter?: string;
  read(values: readonly string[]): T;
  write(value: T): readonly string[];
  /** What of a value is not read; without it, whatever stands there is. */
  unread?(value: string): readonly string[];
}

export type Codec = Record<string, Option<never>>;

/** The options a codec reads and writes. */
export type OptionsOf<C> = {[Name in keyof C]: C[Name] extends Option<infer T> ? T : never};

/** One of some words, or null. */
export function maybe<const T extends string>(known: readonly T[]): Option<T | null> {
  const find = finding(known);
  return {
    initial: null,
    read: ([value = ""]) => find(value),
    write: (value) => (value === null ? [] : [value]),
    unread: (value) => (find(value) === null ? [value] : []),
  };
}

/** One of some words; the first stands where none is named. */
export function oneOf<const T extends string>(known: readonly [T, ...T[]]): Option<T> {
  const [initial] = known;
  const find = finding<T>(known);
  return {
    initial,
    read: ([value = ""]) => find(value) ?? initial,
    write: (value) => (value === initial ? [] : [value]),
    unread: (value) => (find(value) === null ? [value] : []),
  };
}

function finding<T extends string>(known: readonly T[]): (value: string) => T | null {
  return (value) => {
    const word = wordOf(value).toLowerCase();
    return known.find((one) => one === word) ?? null;
  };
}

/** Any text. */
export const text: Option<string | null> = {
  initial: null,
  read: ([value]) => value || null,
  write: (value) => (value === null ? [] : [value]),
};

/** The id of a record, an exhibit, a table … */
export const id: Option<string | null> = {...text, read: ([value = ""]) => wordOf(value) || null};

/** Any number of ids, in their order. */
export const ids: Option<string[]> = {
  initial: [],
  read: (values) => values.map(wordOf).filter(Boolean),
  write: (values) => values,
};
