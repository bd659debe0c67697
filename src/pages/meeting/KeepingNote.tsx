import type {Kept} from "../../meeting/store.ts";
import {useSignal} from "../../reader/signal.ts";
import {useReader} from "../../reader/use-reader.ts";
import {meetingText} from "../../text/meeting.ts";
import type {Arranging} from "./use-arranging.ts";

/** Whether the browser has the deck as it stands, and what to do where it has not. */
export function KeepingNote({arranging: {open, done}}: {arranging: Arranging}) {
  const {language} = useReader();
  const {keeping} = useSignal(open.editing);
  const text = meetingText[language].kept;
  switch (keeping.kind) {
    case "kept":
    case "under_way":
      return (
        // Said aloud it would be said at every letter.
        <p className="keeping">{text[keeping.kind]}</p>
      );
    case "failed":
      return (
        <p className="fault" role="alert">
          {text[keeping.reason]}{" "}
          <button
            type="button"
            onClick={() => {
              open.keep();
              done(text.under_way);
            }}
          >
            {text.again}
          </button>
        </p>
      );
    case "overtaken": {
      const {theirs} = keeping;
      const takeTheirs = (kept: Kept) => {
        open.takeTheirs(kept);
        done(text.theirs);
      };
      const keepMine = () => {
        open.keepMine(theirs);
        done(text.mine);
      };
      return (
        <p className="fault" role="alert">
          {theirs ? text.overtaken : text.gone}{" "}
          <button type="button" onClick={keepMine}>
            {text.mine}
          </button>{" "}
          {theirs && (
            <button type="button" onClick={() => takeTheirs(theirs)}>
              {text.theirs}
            </button>
          )}
        </p>
      );
    }
  }
}
