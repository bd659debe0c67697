import type {SlideLayout} from "../../domain/slide-layout.ts";
import {added, emptySlide} from "../../meeting/deck.ts";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {useReader} from "../../reader/use-reader.ts";
import {meetingText} from "../../text/meeting.ts";
import {newId} from "../../ui/meeting/desk.ts";

interface Adding {
  open: OpenDeck;
  /** The slide it is put behind; null for the end. */
  after: string | null;
  choose: (id: string) => void;
}

/** Puts a new slide behind the chosen one. */
export function AddSlide({open, after, choose}: Adding) {
  const {language} = useReader();
  const text = meetingText[language];
  const add = (layout: SlideLayout) => {
    const id = newId();
    open.edit((deck) => {
      const place = deck.slides.findIndex((slide) => slide.id === after);
      return added(deck, [emptySlide(id, layout)], place < 0 ? undefined : place + 1);
    });
    choose(id);
  };
  const kinds: [string, SlideLayout][] = [
    [text.addTitle, "title"],
    [text.addExhibit, "exhibit"],
    [text.addText, "text"],
  ];
  return (
    <div className="add" role="group" aria-label={text.add}>
      <span>{text.add}</span>
      {kinds.map(([name, layout]) => (
        <button key={layout} type="button" onClick={() => add(layout)}>
          {name}
        </button>
      ))}
    </div>
  );
}
