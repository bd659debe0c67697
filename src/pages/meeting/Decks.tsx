import {useEffect, useRef, useState} from "react";
import type {Deck} from "../../meeting/deck.ts";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {useSignal} from "../../reader/signal.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {meetingText} from "../../text/meeting.ts";
import {desk, newId} from "../../ui/meeting/desk.ts";
import {useDecks} from "../../ui/meeting/use-desk.ts";
import {OpenFile} from "./OpenFile.tsx";

interface AtHand {
  current: OpenDeck | null;
  /** Brings the reader to a deck that was laid on the desk. */
  bring: (id: string) => void;
}

/** Which deck is open, how to begin another, an empty one or one from a file, and how to be rid of it. */
export function Decks({current, bring}: AtHand) {
  const {day, language, go} = useReader();
  const {version} = useEngine();
  const decks = useDecks();
  const place = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<OpenDeck | null>(null);
  const text = meetingText[language];
  // The button that removed it may be gone: the focus goes to the deck that stands in its place, else to what makes one.
  useEffect(() => {
    if (removed) place.current!.querySelector<HTMLElement>("select, button")!.focus();
  }, [removed]);
  const begin = () => {
    const deck: Deck = {id: newId(), title: text.untitled, on: day, data: version, slides: []};
    desk.lay(deck);
    go({deck: deck.id});
    bring(deck.id);
  };
  const remove = (open: OpenDeck) => {
    go({deck: null}, "replace");
    desk.remove(open);
    setRemoved(open);
  };
  return (
    <div className="decks" ref={place}>
      {current && (
        <label>
          {text.deck}
          <select value={current.deck.id} onChange={({target}) => go({deck: target.value})}>
            {decks.map((open) => (
              <DeckOption key={open.deck.id} open={open} />
            ))}
          </select>
        </label>
      )}
      <button type="button" onClick={({detail}) => detail < 2 && begin()}>
        {text.newDeck}
      </button>
      <OpenFile bring={bring} />
      {current && (
        <button type="button" onClick={({detail}) => detail < 2 && remove(current)}>
          {text.remove}
        </button>
      )}
      <Removed open={removed} decks={decks} bring={bring} />
    </div>
  );
}

function DeckOption({open}: {open: OpenDeck}) {
  const {deck} = useSignal(open.editing);
  const {language} = useReader();
  return (
    <option value={deck.id}>
      {shortened(deck.title || meetingText[language].untitled)} · {deck.slides.length} · {deck.on}
    </option>
  );
}

/** So many letters of a name are enough to choose by. */
const enough = 40;

function shortened(name: string): string {
  return name.length > enough ? `${name.slice(0, enough)}…` : name;
}

interface Gone {
  open: OpenDeck | null;
  decks: readonly OpenDeck[];
  bring: AtHand["bring"];
}

/** What was removed last, and what brings it back. */
function Removed({open, decks, bring}: Gone) {
  const {language, go} = useReader();
  const text = meetingText[language];
  const restore = async ({deck}: OpenDeck) => {
    await desk.restore(open!);
    go({deck: deck.id}, "replace");
    bring(deck.id);
  };
  const title = open ? open.deck.title || text.untitled : "";
  const isBack = open !== null && decks.includes(open);
  return (
    <p role="status" className="said">
      {open && (isBack ? text.restored(title) : text.removed(title))}
      {open && !isBack && (
        <>
          {" "}
          <button type="button" onClick={() => restore(open)}>
            {text.restore}
          </button>
        </>
      )}
    </p>
  );
}
