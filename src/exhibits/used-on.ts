import type {Figure} from "../domain/figure.ts";
import {pages, type Page} from "../domain/view.ts";
import type {Answers} from "../engine/answers.ts";
import {remember} from "../model/remember.ts";
import type {Reader} from "../reader/reader.ts";
import {defaultView, optionsOf} from "../reader/view.ts";
import type {Exhibit} from "./exhibit.ts";

/** The exhibits of some pages. */
export type PageExhibits = Partial<Record<Page, readonly Exhibit[]>>;

/** The pages that use a figure, by the figure's id. */
export type UsedOn = ReadonlyMap<string, readonly Page[]>;

/** The pages whose exhibits draw a figure, tell it or judge by it, in any look their own links lead to. */
export function usedOn(exhibits: PageExhibits, answers: Answers, {day, regions}: Reader): UsedOn {
  return remembered(exhibits, answers, day, regions);
}

const remembered = remember(
  (exhibits: PageExhibits, answers: Answers, day: string, regions: readonly string[]): UsedOn => {
    // Whatever the language, the figures are the same.
    const reader = {language: defaultView.language, day, regions, options: optionsOf(defaultView)};
    const found = new Map<string, Page[]>();
    for (const page of pages)
      for (const id of new Set(exhibits[page]?.flatMap((exhibit) => figuresOf(exhibit, answers, reader))))
        found.set(id, [...(found.get(id) ?? []), page]);
    return found;
  },
);

/** The pages that use any of some statements, in the order of the navigation. */
export function pagesOf(statements: readonly Pick<Figure, "observation">[], used: UsedOn): Page[] {
  const found = new Set(statements.flatMap(({observation}) => used.get(observation) ?? []));
  return pages.filter((page) => found.has(page));
}

// Built here and not remembered by `built`, which would forget what the open pages show.
function figuresOf({build, looks}: Exhibit, answers: Answers, reader: Reader): readonly string[] {
  const {options} = reader;
  return [{}, ...(looks?.(answers, reader) ?? [])].flatMap(
    (look) => build(answers, {...reader, options: {...options, ...look}})?.figures ?? [],
  );
}
