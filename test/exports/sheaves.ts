import {pages, type Language, type Page} from "../../src/domain/view.ts";
import {ofPage, provincesDeck} from "../../src/exports/decks.ts";
import {gather, type Wanted} from "../../src/exports/gather.ts";
import {plainFinish, type Leaf, type Sheaf} from "../../src/exports/sheaf.ts";
import {say, type Words} from "../../src/exhibits/words.ts";
import {defaultView} from "../../src/reader/view.ts";
import {shell} from "../../src/text/shell.ts";
import {realEngine} from "./real-engine.ts";

/** A page, the deck of the provinces, or every exhibit of every page with the brief of every province. */
type Scope = Page | "deck" | "whole";

const told = new Map<string, Promise<Sheaf>>();

/** Exhibits told from the project's own data; told once. */
export function sheafOf(page: Scope, language: Language): Promise<Sheaf> {
  const key = `${page} ${language}`;
  if (!told.has(key)) told.set(key, tell(page, language));
  return told.get(key)!;
}

async function tell(page: Scope, language: Language): Promise<Sheaf> {
  const of = page === "deck" || page === "whole" ? "overview" : page;
  const view = {...defaultView, on: "2026-11-20", language, page: of};
  const wanted = wantedOf(page);
  const engine = await realEngine();
  return gather(shell[language].pages[of], wanted, {engine, view, base: "https://gauge.example/"});
}

function wantedOf(page: Scope): Wanted[] {
  const deck = provincesDeck({regions: null});
  if (page === "deck") return deck;
  if (page !== "whole") return ofPage(page);
  const briefs = deck.filter((one) => one.page === "brief");
  return [...briefs, ...pages.filter((one) => one !== "brief").flatMap(ofPage)];
}

/** A leaf of one table with the words given, in a sheaf of its own. */
export function sheafWith(cells: readonly (readonly Words[])[], change: Partial<Leaf> = {}): Sheaf {
  const columns = cells[0]!.map((_, index) => `列${index + 1}`);
  const rows = cells.slice().map((row, index) => ({key: String(index), cells: row}));
  const leaf: Leaf = {
    exhibit: "one",
    page: "data",
    pageTitle: "数据",
    told: {
      title: say("结论"),
      subtitle: say("口径"),
      layout: "single",
      charts: [],
      apart: [],
      summary: [],
      table: {caption: "表", columns, rows},
      caveats: [],
      figures: [],
      sources: [],
    },
    day: "2026-11-20",
    title: "结论",
    subtitle: "口径",
    facts: [],
    decisions: [],
    documents: [],
    queries: [],
    address: "https://gauge.example/#/data",
    ...change,
  };
  return {
    language: "zh",
    title: "题目",
    day: "2026-11-20",
    imprint: ["评估日2026年11月20日"],
    address: "https://gauge.example/",
    finish: plainFinish,
    leaves: [leaf],
    documents: [],
  };
}
