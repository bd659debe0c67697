import type {OpenDeck} from "../../meeting/open-deck.ts";
import {useSignal} from "../../reader/signal.ts";
import {useReader} from "../../reader/use-reader.ts";
import {meetingText} from "../../text/meeting.ts";

/** Whether the browser has the deck as it stands, and what to do where it has not. */
export function KeepingNote({open}: {open: OpenDeck}) {
  const {language} = useReader();
  const {keeping} = useSignal(open.editing);
  const text = meetingText[language].kept;
  switch (keeping.kind) {
    case "kept":
    case "under_way":
      return (
        <p className="keeping" role="status">
          {text[keeping.kind]}
        </p>
      );
    case "failed":
      return (
        <p className="fault" role="alert">
          {text[keeping.reason]}{" "}
          <button type="button" onClick={() => open.keep()}>
            {text.again}
          </button>
        </p>
      );
    case "overtaken": {
      const {theirs} = keeping;
      return (
        <p className="fault" role="alert">
          {theirs ? text.overtaken : text.gone}{" "}
          <button type="button" onClick={() => open.keepMine(theirs)}>
            {text.mine}
          </button>{" "}
          {theirs && (
            <button type="button" onClick={() => open.takeTheirs(theirs)}>
              {text.theirs}
            </button>
          )}
        </p>
      );
    }
  }
}
