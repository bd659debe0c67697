import {Suspense, useRef, useState} from "react";
import type {Exhibit} from "../../exhibits/exhibit.ts";
import {exhibitFormats, pageFormats} from "../../exports/formats.ts";
import type {Work} from "../../exports/gather.ts";
import {useReader} from "../../reader/use-reader.ts";
import {exportText} from "../../text/exports.ts";
import {shell} from "../../text/shell.ts";
import {Disclosure} from "../Disclosure.tsx";
import {part} from "../part.tsx";
import {copyPicture, copySources, copyText, save} from "./deliver.ts";
import {useFinish} from "./finish.ts";
import {FinishChoice} from "./FinishChoice.tsx";
import {Outcome} from "./Outcome.tsx";
import {useDocument} from "./use-document.ts";
import {useTask} from "./use-task.ts";

// Every exhibit draws in all others, so a page's list comes when it is wanted.
const Selection = part(() => import("./Selection.tsx").then((one) => one.Selection)).Component;

type Act = (work: Work, place: Element) => Promise<string>;

/** What a menu offers: copies first, then files, of the whole page only those findings that are ticked. */
export function Choices({exhibit}: {exhibit?: Exhibit | undefined}) {
  const {view, reader, language} = useReader();
  const [finish, choose] = useFinish();
  const [left, leave] = useState<readonly string[]>([]);
  const {gathered, deckIn, address} = useDocument(exhibit, left);
  const task = useTask();
  const host = useRef<HTMLDivElement>(null);
  const text = exportText[language];
  const copies: [label: string, act: Act][] = [
    [text.copyPicture, async (work) => copyPicture(await gathered(work), work)],
    [text.copySources, async (work, place) => copySources(await gathered(work), place)],
    [text.copyLink, (_, place) => copyText(address, place, text.copiedLink, text)],
  ];
  const files = (exhibit ? exhibitFormats : pageFormats).map((format): (typeof copies)[number] => [
    text.formats[format],
    async (work) => save(format, await gathered(work), work),
  ]);
  const count = reader.regions.length;
  const decks: typeof copies = [
    [shell[language].deck(count), (work) => deckIn("pptx", work)],
    [text.provincesReport(count), (work) => deckIn("docx", work)],
  ];
  return (
    <>
      <div className="export-choices" ref={host}>
        {[...(exhibit ? [] : decks), ...copies.slice(exhibit ? 0 : 1), ...files].map(([label, act]) => (
          <button key={label} type="button" onClick={() => task.run((work) => act(work, host.current!))}>
            {label}
          </button>
        ))}
      </div>
      {!exhibit && (
        <Disclosure summary={text.finish.selection}>
          <Suspense fallback={<p>{shell[language].preparing}</p>}>
            <Selection page={view.page} left={left} onChange={leave} />
          </Suspense>
        </Disclosure>
      )}
      <FinishChoice finish={finish} pictures={exhibit !== undefined} onChange={choose} />
      <Outcome task={task} />
    </>
  );
}
