import {useRef} from "react";
import type {Exhibit} from "../../exhibits/exhibit.ts";
import {built} from "../../exhibits/built.ts";
import {plain} from "../../exhibits/words.ts";
import {exhibitFormats, pageFormats} from "../../exports/formats.ts";
import {gather, type Client, type Wanted, type Work} from "../../exports/gather.ts";
import type {Sheaf} from "../../exports/sheaf.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {useReader} from "../../reader/use-reader.ts";
import {exportText} from "../../text/exports.ts";
import {shell} from "../../text/shell.ts";
import {copyPicture, copySources, copyText, save} from "./deliver.ts";
import {Outcome} from "./Outcome.tsx";
import {useTask} from "./use-task.ts";

/** What a menu offers: copies first, then files. */
export function Choices({exhibit}: {exhibit?: Exhibit | undefined}) {
  const {reader, language} = useReader();
  const {gathered, deckOf, address} = useDocument(exhibit);
  const task = useTask();
  const host = useRef<HTMLDivElement>(null);
  const text = exportText[language];
  const copies: [label: string, act: (work: Work, place: Element) => Promise<string>][] = [
    [text.copyPicture, async (work) => copyPicture(await gathered(work), work)],
    [text.copySources, async (work, place) => copySources(await gathered(work), place)],
    [text.copyLink, (_, place) => copyText(address, place, text.copiedLink, text)],
  ];
  const files = (exhibit ? exhibitFormats : pageFormats).map((format): (typeof copies)[number] => [
    text.formats[format],
    async (work) => save(format, await gathered(work), work),
  ]);
  const deck: typeof copies = [[shell[language].deck(reader.regions.length), deckOf]];
  return (
    <>
      <div className="export-choices" ref={host}>
        {[...(exhibit ? [] : deck), ...copies.slice(exhibit ? 0 : 1), ...files].map(([label, act]) => (
          <button key={label} type="button" onClick={() => task.run((work) => act(work, host.current!))}>
            {label}
          </button>
        ))}
      </div>
      <Outcome task={task} />
    </>
  );
}

/** The exhibit, or without one all of the page, gathered for a document when it is wanted. */
function useDocument(exhibit: Exhibit | undefined) {
  const {view, reader, language, href} = useReader();
  const engine = useEngine();
  const base = location.href.replace(/#.*$/, "");
  const client: Client = {engine, view, base};
  const told = exhibit && built(exhibit, engine.answers, reader);
  const title = told ? plain(told.title) : shell[language].pages[view.page];
  return {
    gathered: async (work: Work): Promise<Sheaf> =>
      gather(title, await wanted(exhibit, view.page), client, work),
    deckOf: async (work: Work) => (await import("./deck.ts")).saveDeck(client, work),
    address: `${base}${href({exhibit: exhibit?.id ?? null, evidence: null})}`,
  };
}

// Every exhibit draws in all others, so a page's list comes when it is wanted.
async function wanted(exhibit: Exhibit | undefined, page: Wanted["page"]): Promise<Wanted[]> {
  if (exhibit) return [{exhibit, page}];
  const {ofPage} = await import("../../exports/decks.ts");
  return ofPage(page);
}
