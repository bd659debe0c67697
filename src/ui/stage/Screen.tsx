import {useCallback, useRef, type ReactNode} from "react";
import type {Built} from "../../exhibits/exhibit.ts";
import {useReader} from "../../reader/use-reader.ts";
import {parseView} from "../../reader/view.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {DataTable, Notes} from "../Notes.tsx";
import {Panels} from "../Panels.tsx";
import {Spoken} from "../Spoken.tsx";
import {WordList} from "../WordList.tsx";
import {useParts} from "./use-parts.ts";

interface Room {
  /** Of what is shown, by which styles know it. */
  id: string;
  /** The part that is shown, from one. */
  part: number;
  /** Is told how many parts there are, and which records the shown one names. */
  onShown: (seen: Seen) => void;
  children: ReactNode;
}

/** What stands on the screen. */
export interface Seen {
  parts: number;
  records: readonly string[];
}

/** A room for what is shown; of what is higher than it a part, under the headings it belongs to. */
export function Screen({id, part, onShown, children}: Room) {
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const tell = useCallback(
    (parts: number) => onShown({parts, records: recordsIn(content.current!)}),
    [onShown],
  );
  useParts(room, content, {part, onShown: tell});
  return (
    <div className="wall-room" ref={room}>
      <div className="wall-content" data-exhibit={id} ref={content}>
        {children}
      </div>
    </div>
  );
}

/** The records that open from what is in sight, each once. */
function recordsIn(content: HTMLElement): string[] {
  const links = [...content.querySelectorAll<HTMLElement>('a[*|href*="evidence="]')];
  const records = links
    .filter((link) => link.getClientRects().length > 0)
    .map((link) => (link.getAttribute("href") ?? link.getAttribute("xlink:href"))!)
    .flatMap((href) => parseView(href.slice(href.indexOf("#"))).evidence ?? []);
  return [...new Set(records)];
}

/** An exhibit with its charts first. */
export function ExhibitContent({told}: {told: Built}) {
  const {layout, charts, apart, summary, caveats, subtitle} = told;
  return (
    <>
      <Panels layout={layout} panels={charts} loose />
      <WordList items={apart} className="apart" />
      {charts.length === 0 && <WordList items={summary} />}
      <Twin told={told} />
      <Notes notes={caveats.map((words) => ({kind: "text", words, tone: "caveat"}))} />
      <p className="subtitle">
        <Spoken words={subtitle} />
      </p>
    </>
  );
}

/** The table of an exhibit by itself. */
export function TableContent({told: {table, subtitle}}: {told: Built}) {
  return (
    <>
      <DataTable {...table} />
      <p className="subtitle">
        <Spoken words={subtitle} />
      </p>
    </>
  );
}

/** The table, where it says more than charts do or there are none. */
function Twin({told: {charts, table}}: {told: Built}) {
  const name = exhibitText[useReader().language].table;
  if (!table.open && charts.length > 0) return null;
  return <DataTable {...table} caption={`${name} · ${table.caption}`} />;
}
