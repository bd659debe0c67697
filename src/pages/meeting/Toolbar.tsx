import {today} from "../../reader/reader.ts";
import {useSignal} from "../../reader/signal.ts";
import {useReader} from "../../reader/use-reader.ts";
import {meetingText} from "../../text/meeting.ts";
import {DeckExport} from "../../ui/meeting/DeckExport.tsx";
import {Doing} from "./Doing.tsx";
import type {Arranging} from "./use-arranging.ts";

/** What is done with a deck as a whole. */
export function Toolbar({arranging: {open, chosen, step}}: {arranging: Arranging}) {
  const {language, go} = useReader();
  const {deck, canUndo, canRedo} = useSignal(open.editing);
  const text = meetingText[language];
  const show = () => go({deck: deck.id, on: deck.on === today() ? null : deck.on, wall: chosen?.id ?? null});
  return (
    <div className="toolbar">
      <label className="deck-title">
        {text.rename}
        <input
          value={deck.title}
          onChange={({target}) => open.edit((now) => ({...now, title: target.value}), "name")}
        />
      </label>
      <Doing className="first" can={chosen !== null} act={show}>
        {text.present}
      </Doing>
      <DeckExport open={open} />
      <Doing can={canUndo} act={() => step("undo")}>
        {text.undo}
      </Doing>
      <Doing can={canRedo} act={() => step("redo")}>
        {text.redo}
      </Doing>
    </div>
  );
}
