import {useRef, useState} from "react";
import {DeckFileError, readDeckFile} from "../../meeting/deck-file.ts";
import {useReader} from "../../reader/use-reader.ts";
import {meetingText} from "../../text/meeting.ts";
import {desk, newId} from "../../ui/meeting/desk.ts";

/** Lays the deck of a file on the desk; of one that is no deck or not a whole one, nothing, and says what is wrong with it. */
export function OpenFile({bring}: {bring: (id: string) => void}) {
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
      bring(deck.id);
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
