import {provinces} from "virtual:provinces";
import {pages, type Language} from "../../domain/view.ts";
import type {Answers} from "../../engine/answers.ts";
import {asked, built} from "../../exhibits/built.ts";
import {exhibitsOf} from "../../exhibits/index.ts";
import {plain} from "../../exhibits/words.ts";
import type {Query} from "../../engine/query.ts";
import {stateOf} from "../../meeting/told.ts";
import {readerAt} from "../../reader/reader.ts";
import {defaultView, formatView, parseView, type View} from "../../reader/view.ts";
import {shell} from "../../text/shell.ts";

/** An exhibit a slide may show. */
export interface ExhibitOption {
  /** Names it in a list of choices. */
  key: string;
  exhibit: string;
  /** The state of its page, as slides keep it. */
  at: string;
  title: string;
}

/** The exhibits of a page. */
export interface OptionGroup {
  page: string;
  options: readonly ExhibitOption[];
}

/** All that exhibits ask. */
export const askedByAll: readonly Query[] = [
  ...new Set(pages.flatMap((page) => exhibitsOf[page].flatMap(asked))),
];

/** Every exhibit that has something to tell on a day, page by page; of the brief one a province. */
export function optionGroups(
  answers: Answers,
  {language, on}: {language: Language; on: string},
): OptionGroup[] {
  const groups = pages.map((page): OptionGroup => {
    const states: Partial<View>[] = page === "brief" ? provinces.map(({region}) => ({region})) : [{}];
    const options = states.flatMap((state) =>
      exhibitsOf[page].flatMap((exhibit): ExhibitOption[] => {
        const view = {...defaultView, ...state, page, language, on};
        const told = built(exhibit, answers, readerAt(formatView(view)));
        if (!told) return [];
        const at = stateOf(view);
        return [{key: keyOf({exhibit: exhibit.id, at}), exhibit: exhibit.id, at, title: plain(told.title)}];
      }),
    );
    return {page: shell[language].pages[page], options};
  });
  return groups.filter(({options}) => options.length > 0);
}

/** Names an exhibit in a state. */
export function keyOf({exhibit, at}: {exhibit: string; at: string}): string {
  return `${exhibit} ${formatView(parseView(at))}`;
}
