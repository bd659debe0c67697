import {useCallback, useRef} from "react";
import type {Built} from "../exhibits/exhibit.ts";
import {useReader} from "../reader/use-reader.ts";
import {parseView} from "../reader/view.ts";
import {exhibitText} from "../text/exhibit.ts";
import {DataTable, Notes} from "./Notes.tsx";
import {Panels} from "./Panels.tsx";
import {Spoken} from "./Spoken.tsx";
import {WordList} from "./WordList.tsx";
import {useWallParts} from "./use-wall-parts.ts";

interface Screen {
  /** Of the exhibit, by which styles know it. */
  id: string;
  told: Built;
  /** The part that is shown, from one. */
  part: number;
  /** Is told how many parts there are, and which records the shown one names. */
  onShown: (shown: Shown) => void;
}

/** What stands on the screen. */
export interface Shown {
  parts: number;
  records: readonly string[];
}

/** What an exhibit shows, charts first; of what is higher than the screen a part, under the headings it belongs to. */
export function WallScreen({id, told, part, onShown}: Screen) {
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const tell = useCallback(
    (parts: number) => onShown({parts, records: recordsIn(content.current!)}),
    [onShown],
  );
  useWallParts(room, content, {part, onShown: tell});
  return (
    <div className="wall-room" ref={room}>
      <div className="wall-content" data-exhibit={id} ref={content}>
        <Content told={told} />
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

function Content({told}: {told: Built}) {
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

/** The table, where it says more than charts do or there are none. */
function Twin({told: {charts, table}}: {told: Built}) {
  const name = exhibitText[useReader().language].table;
  if (!table.open && charts.length > 0) return null;
  return <DataTable {...table} caption={`${name} · ${table.caption}`} />;
}
