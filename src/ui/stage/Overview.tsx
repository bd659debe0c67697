import {useCallback, useLayoutEffect, useRef, type KeyboardEvent} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {stageText} from "../../text/stage.ts";
import {keysOf} from "./commands.ts";
import {stepped} from "./grid.ts";
import {Sheet} from "./Sheet.tsx";
import type {Showing} from "./showing.ts";
import {findingOf} from "./SlidePage.tsx";
import {Thumbnail} from "./Thumbnail.tsx";
import {useOneByOne} from "./use-one-by-one.ts";
import type {Scale} from "./use-scale.ts";
import type {Talk} from "./use-talk.ts";

interface All {
  talk: Talk;
  scale: Scale;
  close: () => void;
}

/** All slides side by side; the one that is chosen is shown. */
export function Overview({talk, scale, close}: All) {
  const {language} = useReader();
  const {slides, goTo} = talk;
  const list = useRef<HTMLOListElement>(null);
  const {due, drawn} = useOneByOne(list);
  useLayoutEffect(() => {
    const current = list.current!.querySelector<HTMLElement>("[aria-current]");
    current?.focus();
    current?.scrollIntoView({block: "center"});
  }, []);
  return (
    <Sheet
      name={stageText[language].overviewOf(slides.length)}
      className="stage-overview"
      keys={keysOf.overview}
      onKey={(event) => step(event, list.current!)}
      close={close}
    >
      <ol ref={list}>
        {slides.map((showing, index) => (
          <li key={showing.key} data-index={index}>
            <One
              {...{showing, talk, scale, index, drawn}}
              isDue={due.has(index)}
              choose={() => {
                goTo(index + 1);
                close();
              }}
            />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

interface Chosen extends Pick<All, "talk" | "scale"> {
  showing: Showing;
  index: number;
  isDue: boolean;
  drawn: (index: number) => void;
  choose: () => void;
}

function One({showing, talk, scale, index, isDue, drawn, choose}: Chosen) {
  const finding = findingOf(showing);
  const number = index + 1;
  const onDrawn = useCallback(() => drawn(index), [drawn, index]);
  const placed = {showing, part: 1, of: talk};
  const {width, height} = scale;
  return (
    <button
      type="button"
      aria-current={showing.key === talk.current.key ? "true" : undefined}
      onClick={choose}
    >
      {isDue ? (
        <Thumbnail placed={placed} scale={scale} onDrawn={onDrawn} />
      ) : (
        <div className="thumbnail" style={{aspectRatio: `${width} / ${height}`}} />
      )}
      <span className="stage-caption">
        <b>{number}</b> {finding}
      </span>
    </button>
  );
}

// Pictures that stand level are a row.
function step(event: KeyboardEvent, list: HTMLElement) {
  const buttons = [...list.querySelectorAll("button")];
  const from = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const {top} = buttons[0]!.getBoundingClientRect();
  const columns = buttons.filter((one) => Math.abs(one.getBoundingClientRect().top - top) < 2).length;
  const to = from < 0 ? null : stepped(event.key, from, {count: buttons.length, columns});
  if (to === null) return;
  event.preventDefault();
  buttons[to]!.focus();
}
