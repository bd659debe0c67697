import {useState, type DragEvent, type HTMLAttributes, type KeyboardEvent} from "react";
import {moved, type Slide} from "../../meeting/deck.ts";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {useReader} from "../../reader/use-reader.ts";
import {meetingText} from "../../text/meeting.ts";
import {nameOfSlide} from "../../ui/meeting/showings.ts";
import type {Showing} from "../../ui/stage/showing.ts";

interface List {
  open: OpenDeck;
  slides: readonly Slide[];
  /** Null until they are told. */
  showings: readonly Showing[] | null;
  chosen: string | null;
  choose: (id: string) => void;
}

/** The slides by name in their order, which is changed by dragging, by buttons, or by Alt and an arrow. */
export function SlideList({open, slides, showings, chosen, choose}: List) {
  const {language} = useReader();
  const [said, setSaid] = useState("");
  const [dragged, setDragged] = useState<string | null>(null);
  const text = meetingText[language];
  const move = (id: string, to: number) => {
    open.edit((deck) => moved(deck, id, to));
    const place = open.deck.slides.findIndex((slide) => slide.id === id);
    setSaid(text.moved(place + 1, slides.length));
  };
  const drop = (event: DragEvent, place: number) => {
    event.preventDefault();
    if (dragged) move(dragged, place);
    setDragged(null);
  };
  return (
    <>
      <ol className="slides">
        {slides.map((slide, place) => (
          <li
            key={slide.id}
            data-dragged={slide.id === dragged ? "" : undefined}
            {...(slide.id === chosen && {"aria-current": "true" as const})}
          >
            <Entry
              slide={slide}
              showing={showings?.find(({key}) => key === slide.id) ?? null}
              place={place}
              isLast={place === slides.length - 1}
              choose={choose}
              move={(to) => move(slide.id, to)}
              dragging={{
                draggable: true,
                onDragStart: () => setDragged(slide.id),
                onDragEnd: () => setDragged(null),
                onDragOver: (event) => dragged && event.preventDefault(),
                onDrop: (event) => drop(event, place),
              }}
            />
          </li>
        ))}
      </ol>
      <p className="hidden" role="status">
        {said}
      </p>
    </>
  );
}

interface EntryProps {
  slide: Slide;
  showing: Showing | null;
  place: number;
  isLast: boolean;
  choose: (id: string) => void;
  move: (to: number) => void;
  dragging: HTMLAttributes<HTMLElement>;
}

function Entry({slide, showing, place, isLast, choose, move, dragging}: EntryProps) {
  const {language} = useReader();
  const text = meetingText[language];
  const name = nameOfSlide(slide, showing, text.layouts[slide.layout]);
  const [said] = showing?.notices ?? [];
  const notice = said === text.changed.onSlide ? text.changed.slide : said;
  const press = (event: KeyboardEvent) => {
    const step = {ArrowUp: -1, ArrowDown: 1}[event.key];
    if (!step || !event.altKey) return;
    event.preventDefault();
    move(place + step);
  };
  return (
    <>
      <button
        type="button"
        className="slide-name"
        onClick={() => choose(slide.id)}
        onKeyDown={press}
        {...dragging}
      >
        <span className="number">{place + 1}</span>
        <span className="name">{name}</span>
        {notice && <span className="notice">{notice}</span>}
      </button>
      <button
        type="button"
        aria-label={text.of(text.up, name)}
        disabled={place === 0}
        onClick={() => move(place - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={text.of(text.down, name)}
        disabled={isLast}
        onClick={() => move(place + 1)}
      >
        ↓
      </button>
    </>
  );
}
