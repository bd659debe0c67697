import {useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject} from "react";
import type {Built} from "../exhibits/exhibit.ts";
import {useReader} from "../reader/use-reader.ts";
import {exhibitText} from "../text/exhibit.ts";
import {DataTable, Notes} from "./Notes.tsx";
import {Panels} from "./Panels.tsx";
import {Spoken} from "./Spoken.tsx";
import {WordList} from "./WordList.tsx";
import {boxesIn, cutsOf} from "./wall-cuts.ts";

interface Screen {
  told: Built;
  /** The part that is shown, from one. */
  part: number;
  /** Is told how many parts there are, and which of them the reader has turned to by the keyboard. */
  onParts: (parts: number) => void;
  onTurned: (part: number) => void;
}

/** What an exhibit shows, charts first; of what is higher than the screen a part is shown, which cuts nothing that fits. */
export function WallScreen({told, part, onParts, onTurned}: Screen) {
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const cuts = useCuts(room, content);
  const shown = Math.min(part, cuts.length) - 1;
  const [top = 0, bottom = Infinity] = cuts.slice(shown);
  useEffect(() => onParts(cuts.length), [cuts, onParts]);
  useLayoutEffect(() => {
    room.current!.scrollTop = 0;
    content.current!.style.marginTop = `${-top}px`;
    content.current!.style.clipPath = bottom < Infinity ? `inset(${top}px 0 calc(100% - ${bottom}px) 0)` : "";
  }, [top, bottom]);
  // The focus may go to what another part shows.
  const follow = ({target}: FocusEvent<HTMLElement>) => {
    const frame = content.current!.getBoundingClientRect();
    const scale = frame.height / content.current!.scrollHeight;
    const place = (target.getBoundingClientRect().top - frame.top) / scale + 1;
    room.current!.scrollTop = 0;
    const turned = cuts.findLastIndex((cut) => cut <= place);
    if (turned >= 0 && turned !== shown) onTurned(turned + 1);
  };
  return (
    <div className="wall-room" ref={room} onFocus={follow}>
      <div className="wall-content" ref={content}>
        <Content told={told} />
      </div>
    </div>
  );
}

function Content({told}: {told: Built}) {
  const {layout, charts, apart, summary, caveats, subtitle} = told;
  return (
    <>
      <Panels layout={layout} panels={charts} />
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

/** Where the parts begin, as far as the content is drawn. */
function useCuts(
  room: RefObject<HTMLDivElement | null>,
  content: RefObject<HTMLDivElement | null>,
): number[] {
  const [cuts, setCuts] = useState([0]);
  useLayoutEffect(() => {
    const node = content.current!;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      waiting = undefined;
      const found = cutsOf(boxesIn(node), node.scrollHeight, room.current!.clientHeight);
      setCuts((known) => (known.join() === found.join() ? known : found));
    };
    const wait = () => (waiting ??= setTimeout(look, 30));
    // Charts are drawn one after the other, and told of by what they change.
    const drawn = new MutationObserver(wait);
    const sized = new ResizeObserver(wait);
    drawn.observe(node, {subtree: true, childList: true, attributeFilter: ["data-drawing", "open"]});
    sized.observe(node);
    sized.observe(room.current!);
    return () => {
      drawn.disconnect();
      sized.disconnect();
      clearTimeout(waiting);
    };
  }, [room, content]);
  return cuts;
}
