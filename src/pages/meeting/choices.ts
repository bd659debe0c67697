import {provinces} from "virtual:provinces";
import {pages, type Language, type Page} from "../../domain/view.ts";
import type {Answers} from "../../engine/answers.ts";
import type {Query} from "../../engine/query.ts";
import {asked, built} from "../../exhibits/built.ts";
import type {Exhibit} from "../../exhibits/exhibit.ts";
import {exhibitsOf} from "../../exhibits/index.ts";
import {plain} from "../../exhibits/words.ts";
import {stateOf} from "../../meeting/told.ts";
import {readerAt} from "../../reader/reader.ts";
import {defaultView, formatView, type View} from "../../reader/view.ts";

/** An exhibit a slide may show. */
export interface ExhibitOption {
  page: Page;
  exhibit: string;
  /** The state of its page, as slides keep it. */
  at: string;
  title: string;
}

// What only tells of other exhibits is no slide.
const offered = pages.filter((page) => page !== "data");

/** All that these exhibits ask. */
export const askedByAll: readonly Query[] = [
  ...new Set(offered.flatMap((page) => exhibitsOf[page].flatMap(asked))),
];

/** Every exhibit that has something to tell on a day, one after the other; of the brief one a province. */
export function* optionsOn(
  answers: Answers,
  reader: {language: Language; on: string},
): Generator<ExhibitOption[]> {
  for (const page of offered) {
    const states: Partial<View>[] = page === "brief" ? provinces.map(({region}) => ({region})) : [{}];
    for (const state of states)
      for (const exhibit of exhibitsOf[page])
        yield optionOf(exhibit, {...defaultView, ...state, ...reader, page}, answers);
  }
}

function optionOf(exhibit: Exhibit, view: View, answers: Answers): ExhibitOption[] {
  const told = built(exhibit, answers, readerAt(formatView(view)));
  if (!told) return [];
  return [{page: view.page, exhibit: exhibit.id, at: stateOf(view), title: plain(told.title)}];
}
