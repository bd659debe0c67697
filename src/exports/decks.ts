import {provinceCodes} from "virtual:provinces";
import type {Page} from "../domain/view.ts";
import {exhibitsOf} from "../exhibits/index.ts";
import type {View} from "../reader/view.ts";
import type {Wanted} from "./gather.ts";

/** What stands on a page, in its order, in the look the reader gave it. */
export function ofPage(page: Page): Wanted[] {
  return exhibitsOf[page].map((exhibit) => ({exhibit, page}));
}

/** One exhibit by its id; none where there is no such. */
export function ofExhibit(id: string, page: Page): Wanted[] {
  return ofPage(page).filter(({exhibit}) => exhibit.id === id);
}

/** 四省总览: the answers in a row a province, each province by itself, the progress toward targets and what may be compared. */
export function provincesDeck({regions}: Pick<View, "regions">): Wanted[] {
  const chosen = provinceCodes.filter((code) => regions?.includes(code) ?? true);
  const briefs = chosen.flatMap((region) => ofPage("brief").map((one) => ({...one, change: {region}})));
  const [board, ...others] = ofPage("overview");
  return [board!, ...briefs, ...others, ...ofPage("targets").slice(0, 2)];
}
