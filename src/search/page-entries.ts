import {pages, sections, type Page} from "../domain/view.ts";
import {asked, built} from "../exhibits/built.ts";
import type {Built, Exhibit} from "../exhibits/exhibit.ts";
import {exhibitsOf} from "../exhibits/index.ts";
import {plain} from "../exhibits/words.ts";
import {methodsText} from "../text/methods.ts";
import {searchText} from "../text/search.ts";
import {shell} from "../text/shell.ts";
import {entry, type Entry} from "./entry.ts";
import type {Sources} from "./sources.ts";

// Not of the data, whose exhibit tells of all others, nor of what a reader chooses to compare.
const places = pages
  .filter((page) => page !== "data" && page !== "compare")
  .flatMap((page) => exhibitsOf[page].map((exhibit) => ({page, exhibit})));

/** What the entries of exhibits ask. */
export const exhibitQueries = [...new Set(places.flatMap(({exhibit}) => asked(exhibit)))];

/** The pages, and the sections of the methods. */
export function pageEntries({reader: {language}}: Sources): Entry[] {
  const other = language === "zh" ? "en" : "zh";
  const text = searchText[language];
  return [
    ...pages.map((page) =>
      entry({
        kind: "page",
        id: page,
        title: shell[language].pages[page],
        about: text.pageAbout,
        called: [shell[other].pages[page]],
        weight: 0,
        to: {page},
      }),
    ),
    ...sections.map((section) =>
      entry({
        kind: "page",
        id: `methods/${section}`,
        title: methodsText[language].sections[section],
        about: text.sectionAbout,
        called: [methodsText[other].sections[section]],
        to: {page: "methods", section},
      }),
    ),
  ];
}

/** The exhibits as they are told to the reader now, one at a time. */
export function* exhibitEntries({answers, reader}: Sources): Generator<Entry> {
  const seen = new Set<Exhibit>();
  for (const {page, exhibit} of places) {
    if (seen.has(exhibit)) continue;
    seen.add(exhibit);
    const told = built(exhibit, answers, reader);
    if (told) yield exhibitEntry(page, exhibit.id, told, reader.language);
  }
}

function exhibitEntry(page: Page, id: string, told: Built, language: Sources["reader"]["language"]): Entry {
  const headings = told.charts.map(({heading}) => plain(heading));
  return entry({
    kind: "exhibit",
    id: `${page}/${id}`,
    title: plain(told.title),
    about: searchText[language].exhibitAbout(shell[language].pages[page]),
    more: [
      told.table.caption,
      plain(told.subtitle),
      ...headings,
      ...[...told.summary, ...told.caveats, ...told.apart].map(plain),
    ],
    region: told.region ?? null,
    to: {page, exhibit: id},
  });
}
