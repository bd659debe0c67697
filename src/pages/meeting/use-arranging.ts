import {useEffect, useRef, useState, type RefObject} from "react";
import type {SlideLayout} from "../../domain/slide-layout.ts";
import {
  added,
  doubled,
  emptySlide,
  joinedWithNext,
  moved,
  neighbourOf,
  removed,
  touchedBy,
  type Deck,
  type Slide,
} from "../../meeting/deck.ts";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {useSignal} from "../../reader/signal.ts";
import {useReader} from "../../reader/use-reader.ts";
import {meetingText} from "../../text/meeting.ts";
import {newId} from "../../ui/meeting/desk.ts";

/** A deck being arranged: the slide at hand, and what is done to the slides, each told to who does not see it. */
export interface Arranging {
  open: OpenDeck;
  deck: Deck;
  /** Null where there are no slides. */
  chosen: Slide | null;
  /** What was done last, in words. */
  said: string;
  /** What it is arranged in. */
  section: RefObject<HTMLElement | null>;
  choose: (id: string) => void;
  add: (layout: SlideLayout) => void;
  move: (id: string, to: number) => void;
  drop: (id: string) => void;
  double: (id: string) => void;
  join: (id: string) => void;
  step: (which: "undo" | "redo") => void;
  /** Says what was done by a button that goes away, and brings the focus to the slide at hand. */
  done: (words: string) => void;
}

/** Where the focus is wanted: on a slide of the list, or, without one, on what adds slides; `whenLost`: only where it stands nowhere. */
interface Wanted {
  slide: string | null;
  whenLost: boolean;
}

export function useArranging(open: OpenDeck): Arranging {
  const {deck} = useSignal(open.editing);
  const text = meetingText[useReader().language];
  const [asked, choose] = useState<string | null>(null);
  const [said, say] = useState("");
  const [section, bring] = useFocus();
  const chosen = deck.slides.find(({id}) => id === asked) ?? deck.slides[0] ?? null;
  const settle = (at: Wanted, words: string) => {
    if (at.slide) choose(at.slide);
    bring(at);
    say(words);
  };
  return {
    open,
    deck,
    chosen,
    said,
    section,
    choose,
    ...changesOf({open, chosen, text, settle}),
    step: (which) => {
      const before = open.deck;
      open[which]();
      if (open.deck === before) return;
      const slide = touchedBy(before, open.deck);
      settle({slide, whenLost: true}, text.did[which](open.deck.slides.length));
    },
    done: (words) => settle({slide: chosen?.id ?? null, whenLost: false}, words),
  };
}

interface Changing extends Pick<Arranging, "open" | "chosen"> {
  text: (typeof meetingText)["zh"];
  /** Chooses a slide, brings the focus there and says what was done. */
  settle: (at: Wanted, words: string) => void;
}

function changesOf({
  open,
  chosen,
  text: {did, moved: movedTo},
  settle,
}: Changing): Pick<Arranging, "add" | "move" | "drop" | "double" | "join"> {
  const placeOf = (id: string) => open.deck.slides.findIndex((slide) => slide.id === id) + 1;
  const count = () => open.deck.slides.length;
  return {
    add: (layout) => {
      const id = newId();
      const place = chosen ? placeOf(chosen.id) : 0;
      open.edit((now) => added(now, [emptySlide(id, layout)], place));
      settle(kept(id), did.added(placeOf(id), count()));
    },
    move: (id, to) => {
      open.edit((now) => moved(now, id, to));
      settle(kept(id), movedTo(placeOf(id), count()));
    },
    drop: (id) => {
      const number = placeOf(id);
      const slide = neighbourOf(open.deck, id);
      open.edit((now) => removed(now, id));
      settle({slide, whenLost: false}, did.dropped(number, count()));
    },
    double: (id) => {
      const copy = newId();
      open.edit((now) => doubled(now, id, copy));
      settle(kept(copy), did.doubled(placeOf(copy), count()));
    },
    join: (id) => {
      open.edit((now) => joinedWithNext(now, id));
      settle(kept(id), did.joined(count()));
    },
  };
}

function kept(slide: string): Wanted {
  return {slide, whenLost: true};
}

/** Brings the focus into a section once what it goes to is drawn. */
function useFocus(): [RefObject<HTMLElement | null>, (wanted: Wanted) => void] {
  const [wanted, bring] = useState<Wanted | null>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!wanted || (wanted.whenLost && !isLost)) return;
    const entries = [...section.current!.querySelectorAll<HTMLElement>("li[data-slide]")];
    const entry = entries.find(({dataset}) => dataset["slide"] === wanted.slide);
    (entry ?? section.current!).querySelector<HTMLElement>(entry ? ".slide-name" : ".add button")?.focus();
  }, [wanted]);
  return [section, bring];
}
