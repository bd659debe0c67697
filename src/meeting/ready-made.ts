import {provinces} from "virtual:provinces";
import type {Language, Page} from "../domain/view.ts";
import type {Answers} from "../engine/answers.ts";
import {built} from "../exhibits/built.ts";
import {exhibitsOf} from "../exhibits/index.ts";
import {readerAt} from "../reader/reader.ts";
import {defaultView, formatView, type View} from "../reader/view.ts";
import {meetingText} from "../text/meeting.ts";
import {emptySlide, slideOf, type Deck, type Slide} from "./deck.ts";
import {take} from "./told.ts";

/** A deck that is made by rule: of the chosen provinces, of one, of two, or of how targets stand (中期评估). */
export type Recipe =
  | {kind: "provinces"}
  | {kind: "progress"; region: string}
  | {kind: "pair"; regions: readonly [string, string]}
  | {kind: "tally"};

interface Made {
  title: string;
  wanted: readonly Wanted[];
}

/** An exhibit, and what of the view it is told in. */
interface Wanted {
  page: Page;
  exhibit: string;
  change?: Partial<View>;
  /** One thing of it alone. */
  panel?: string;
  /** Each of its panels by itself: what it finds as a whole is of more than is wanted. */
  inPanels?: true;
}

/** The state it is made in: language, provinces and evaluation day of the view. */
export interface Making {
  view: View;
  answers: Answers;
  /** The version of the data. */
  data: string;
  /** Gives every deck and slide an id of its own. */
  newId: () => string;
  /** Waits between slides, so that whoever reads meanwhile is answered. */
  pause: () => Promise<unknown>;
}

/** Makes the deck; what has nothing to tell on that day is left out. */
export async function readyMade(recipe: Recipe, making: Making): Promise<Deck> {
  const {view, data, newId} = making;
  const {title, wanted} = recipes(recipe, view);
  const {day} = readerAt(formatView(view));
  const cover: Slide = {...emptySlide(newId(), "title"), title, text: coverText(recipe, view)};
  return {id: newId(), title, on: day, data, slides: [cover, ...(await slidesOf(wanted, day, making))]};
}

/** The name a recipe has before it is made. */
export function nameOf(recipe: Recipe, view: View): string {
  return recipes(recipe, view).title;
}

/** What a recipe must have asked before it is made. */
export function exhibitsIn(recipe: Recipe, view: View) {
  return recipes(recipe, view).wanted.map(({page, exhibit}) =>
    exhibitsOf[page].find(({id}) => id === exhibit)!,
  );
}

async function slidesOf(
  wanted: readonly Wanted[],
  on: string,
  {view, answers, newId, pause}: Making,
): Promise<Slide[]> {
  const {language} = view;
  const slides: Slide[] = [];
  for (const {page, exhibit, change, panel: one, inPanels} of wanted) {
    const at: View = {...defaultView, language, ...change, page, on};
    const panels = inPanels ? panelsOf(exhibit, at, answers) : [one];
    for (const panel of panels) {
      await pause();
      const taken = take({exhibit, panel}, at, answers);
      if (taken.said) slides.push(slideOf(newId(), taken));
    }
  }
  return slides;
}

function panelsOf(exhibit: string, view: View, answers: Answers): string[] {
  const found = exhibitsOf[view.page].find(({id}) => id === exhibit)!;
  const told = built(found, answers, readerAt(formatView(view)));
  return told?.charts.map(({key}) => key) ?? [];
}

function recipes(recipe: Recipe, {language, regions}: View): Made {
  const {ready} = meetingText[language];
  const chosen = provinces.map(({region}) => region).filter((code) => regions?.includes(code) ?? true);
  const name = (region: string) => nameIn(region, language);
  switch (recipe.kind) {
    case "provinces":
      return {title: ready.provinces(chosen.length), wanted: ofProvinces(chosen, regions)};
    case "progress":
      return {title: ready.progress(name(recipe.region)), wanted: ofProgress(recipe.region)};
    case "pair": {
      const [one, other] = recipe.regions;
      return {title: ready.pair(name(one), name(other)), wanted: ofPair([one, other])};
    }
    case "tally":
      return {title: ready.tally, wanted: ofTally(regions)};
  }
}

function nameIn(region: string, language: Language): string {
  const found = provinces.find((one) => one.region === region)!;
  return language === "zh" ? found.name_zh : found.name_en;
}

/** Every exhibit of a page, told of some provinces. */
function all(page: Page, regions: string[] | null): Wanted[] {
  return exhibitsOf[page].map(({id}) => ({page, exhibit: id, change: {regions}}));
}

function brief(region: string): Wanted {
  return {page: "brief", exhibit: "province-brief", change: {region}};
}

function ofProvinces(chosen: readonly string[], regions: string[] | null): Wanted[] {
  if (chosen.length === 1) return ofProvince(chosen[0]!);
  const [board, ...others] = all("overview", regions);
  const targets = all("targets", regions).filter(({exhibit}) => exhibit !== "targets-list");
  return [board!, ...chosen.map(brief), ...others, ...targets];
}

function ofProgress(region: string): Wanted[] {
  const regions = [region];
  return [
    brief(region),
    {page: "targets", exhibit: "paths-cumulative", change: {regions}, inPanels: true},
    {page: "targets", exhibit: "targets-list", change: {regions, place: region}},
  ];
}

// Whether their totals may stand beside each other, each by itself, then what may be compared.
function ofPair(regions: [string, string]): Wanted[] {
  const [, , ...lists] = all("overview", regions);
  const [verdict, ...others] = all("compare", regions);
  return [verdict!, ...regions.map(brief), ...others, ...lists];
}

// What is found as a whole is of all provinces: of one, panel after panel is its own.
function ofProvince(region: string): Wanted[] {
  const [own, ...targets] = ofProgress(region);
  const certified = (exhibit: string): Wanted => ({
    page: "certified",
    exhibit,
    change: {regions: [region]},
    inPanels: true,
  });
  return [own!, certified("certified-totals"), ...targets, certified("selection-rounds")];
}

// How many of each kind, then what they are.
function ofTally(regions: string[] | null): Wanted[] {
  if (regions?.length === 1) {
    const [region] = regions;
    const row: Wanted = {page: "targets", exhibit: "target-tally", panel: `row:${region}`, change: {regions}};
    return [row, ...ofProgress(region!).slice(1)];
  }
  const targets = all("targets", regions);
  const tally = targets.find(({exhibit}) => exhibit === "target-tally")!;
  return [tally, ...targets.filter((one) => one !== tally)];
}

// Where the title does not say which provinces it is of.
function coverText({kind}: Recipe, {language, regions}: View): string {
  if (kind === "progress" || kind === "pair") return "";
  const names = (regions ?? provinces.map(({region}) => region)).map((region) => nameIn(region, language));
  return names.join(language === "zh" ? "　" : " · ");
}
