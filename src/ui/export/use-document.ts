import type {Exhibit} from "../../exhibits/exhibit.ts";
import {built} from "../../exhibits/built.ts";
import {plain} from "../../exhibits/words.ts";
import {gather, type Client, type Wanted, type Work} from "../../exports/gather.ts";
import type {Sheaf} from "../../exports/sheaf.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {useReader} from "../../reader/use-reader.ts";
import {shell} from "../../text/shell.ts";
import {keptFinish} from "./finish.ts";

/** The exhibit, or without one the page but for those `left` out, gathered for a document when it is asked for. */
export function useDocument(exhibit: Exhibit | undefined, left: readonly string[]) {
  const {view, reader, language, href} = useReader();
  const engine = useEngine();
  const base = location.href.replace(/#.*$/, "");
  const client: Client = {engine, view, base};
  const told = exhibit && built(exhibit, engine.answers, reader);
  const title = told ? plain(told.title) : shell[language].pages[view.page];
  return {
    gathered: async (work: Work): Promise<Sheaf> => {
      const wanted = exhibit ? [{exhibit, page: view.page}] : await ofPageWithout(left, view.page);
      const sheaf = await gather(title, wanted, client, work);
      const finish = keptFinish();
      return {...sheaf, finish: exhibit ? finish : {...finish, clear: false}};
    },
    deckIn: async (format: "pptx" | "docx", work: Work) =>
      (await import("./deck.ts")).saveDeck(client, work, format),
    address: `${base}${href({exhibit: exhibit?.id ?? null, evidence: null})}`,
  };
}

async function ofPageWithout(left: readonly string[], page: Wanted["page"]): Promise<Wanted[]> {
  const {ofPage} = await import("../../exports/decks.ts");
  return ofPage(page).filter(({exhibit}) => !left.includes(exhibit.id));
}
