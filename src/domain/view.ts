/** The pages, in the order of the navigation; the first is where a reader without an address begins. */
export const pages = [
  "overview",
  "brief",
  "certified",
  "awards",
  "industry",
  "targets",
  "compare",
  "timeline",
  "data",
  "methods",
  "meeting",
] as const;
export type Page = (typeof pages)[number];

/** The sections of the methods page, in reading order. */
export const sections = [
  "words",
  "grades",
  "same-fact",
  "targets",
  "pace",
  "reference",
  "comparability",
  "derived",
  "scenario",
] as const;
export type Section = (typeof sections)[number];

export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
