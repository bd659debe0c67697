import {useRef, useState} from "react";
import type {Deck} from "../../meeting/deck.ts";
import {DeckFileError, readDeckFile} from "../../meeting/deck-file.ts";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {useSignal} from "../../reader/signal.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {meetingText} from "../../text/meeting.ts";
import {desk, newId} from "../../ui/meeting/desk.ts";
import {useDecks} from "../../ui/meeting/use-desk.ts";

/** Which deck is open, and how to begin another: an empty one, or one from a file. */
export function Decks({current}: {current: OpenDeck | null}) {
  const {day, language, go} = useReader();
  const {version} = useEngine();
  const decks = useDecks();
  const text = meetingText[language];
  const begin = () => {
    const deck: Deck = {id: newId(), title: text.untitled, on: day, data: version, slides: []};
    desk.lay(deck);
    go({deck: deck.id});
  };
  return (
    <div className="decks">
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
      <OpenFile />
    </div>
  );
}

function DeckOption({open}: {open: OpenDeck}) {
  const {deck} = useSignal(open.editing);
  const {language} = useReader();
  return (
    <option value={deck.id}>
      {deck.title || meetingText[language].untitled} · {deck.slides.length} · {deck.on}
    </option>
  );
}

/** Lays the deck of a file on the desk; of one that is no deck or not a whole one, nothing, and says what is wrong with it. */
function OpenFile() {
  const {language, go} = useReader();
  const [said, setSaid] = useState<{words: string; isFault: boolean} | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const text = meetingText[language];
  const take = async (file: File) => {
    try {
      const deck = {...readDeckFile(await file.text()), id: newId()};
      desk.lay(deck);
      setSaid({words: text.opened(deck.title, deck.slides.length), isFault: false});
      go({deck: deck.id});
    } catch (error) {
      if (!(error instanceof DeckFileError)) throw error;
      setSaid({words: text.of(file.name, faultText(error, text)), isFault: true});
    }
  };
  return (
    <>
      <button type="button" onClick={() => input.current!.click()}>
        {text.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={text.open}
        hidden
        onChange={({target}) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void take(file);
        }}
      />
      {said && (
        <p role={said.isFault ? "alert" : "status"} className={said.isFault ? "fault" : "said"}>
          {said.words}
        </p>
      )}
    </>
  );
}

function faultText({fault}: DeckFileError, {faults}: (typeof meetingText)["zh"]): string {
  switch (fault.kind) {
    case "newer":
      return faults.newer(fault.edition);
    case "field":
      return faults.field(fault.place, fault.wanted);
    default:
      return faults[fault.kind];
  }
}
