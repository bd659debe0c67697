import {useState, type DragEvent, type HTMLAttributes, type KeyboardEvent} from "react";
import type {Slide} from "../../meeting/deck.ts";
import {useReader} from "../../reader/use-reader.ts";
import {meetingText} from "../../text/meeting.ts";
import {nameOfSlide} from "../../ui/meeting/showings.ts";
import type {Showing} from "../../ui/stage/showing.ts";
import {Doing} from "./Doing.tsx";
import type {Arranging} from "./use-arranging.ts";

interface List {
  arranging: Arranging;
  /** Null until they are told. */
  showings: readonly Showing[] | null;
}

/** The slides by name in their order, which is changed by dragging, by buttons, or by Alt and an arrow. */
export function SlideList({arranging, showings}: List) {
  const [dragged, setDragged] = useState<string | null>(null);
  const {deck, chosen, move} = arranging;
  const drop = (event: DragEvent, place: number) => {
    event.preventDefault();
    if (dragged) move(dragged, place);
    setDragged(null);
  };
  return (
    <ol className="slides">
      {deck.slides.map((slide, place) => (
        <li
          key={slide.id}
          data-slide={slide.id}
          data-dragged={slide.id === dragged ? "" : undefined}
          {...(slide.id === chosen?.id && {"aria-current": "true" as const})}
        >
          <Entry
            arranging={arranging}
            slide={slide}
            showing={showings?.find(({key}) => key === slide.id) ?? null}
            place={place}
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
  );
}

interface EntryProps {
  arranging: Arranging;
  slide: Slide;
  showing: Showing | null;
  place: number;
  dragging: HTMLAttributes<HTMLElement>;
}

function Entry({arranging, slide, showing, place, dragging}: EntryProps) {
  const {language} = useReader();
  const text = meetingText[language];
  const {deck, choose, move} = arranging;
  const name = nameOfSlide(slide, showing, language);
  const {onSlide, slide: differs} = text.changed;
  const notices = new Set(showing?.notices.map((said) => (said === onSlide ? differs : said)));
  const pick = (event: {currentTarget: HTMLElement}) => {
    choose(slide.id);
    bringFormIntoView(event.currentTarget);
  };
  return (
    <>
      <button
        type="button"
        className="slide-name"
        onClick={pick}
        onKeyDown={(event) => press(event, {arranging, slide, place})}
        {...dragging}
      >
        <span className="number">{place + 1}</span>
        <span className="name">{name}</span>
        {[...notices].map((notice) => (
          <span key={notice} className="notice">
            {notice}
          </span>
        ))}
      </button>
      <Doing can={place > 0} name={text.of(text.up, name)} act={() => move(slide.id, place - 1)}>
        ↑
      </Doing>
      <Doing
        can={place < deck.slides.length - 1}
        name={text.of(text.down, name)}
        act={() => move(slide.id, place + 1)}
      >
        ↓
      </Doing>
    </>
  );
}

function press(
  event: KeyboardEvent<HTMLElement>,
  {arranging: {deck, choose, move, drop}, slide, place}: Pick<EntryProps, "arranging" | "slide" | "place">,
) {
  const step = {ArrowUp: -1, ArrowDown: 1}[event.key];
  if (event.key === "Delete") drop(slide.id);
  else if (!step) return;
  else if (event.altKey) move(slide.id, place + step);
  else {
    const next = deck.slides[place + step];
    if (!next) return;
    choose(next.id);
    const entries = event.currentTarget.closest("ol")!.querySelectorAll<HTMLElement>(".slide-name");
    entries[place + step]!.focus();
  }
  event.preventDefault();
}

// On a phone it stands below the list.
function bringFormIntoView(entry: HTMLElement) {
  requestAnimationFrame(() => {
    const form = entry.closest(".arranging")?.querySelector(".slide-form");
    if (form && form.getBoundingClientRect().top > innerHeight * 0.8) form.scrollIntoView({block: "start"});
  });
}
