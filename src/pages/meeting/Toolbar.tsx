import {doubled, joinedWithNext, removed, type Deck} from "../../meeting/deck.ts";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {useSignal} from "../../reader/signal.ts";
import {today} from "../../reader/reader.ts";
import {useReader} from "../../reader/use-reader.ts";
import {meetingText} from "../../text/meeting.ts";
import {desk, newId} from "../../ui/meeting/desk.ts";
import {DeckExport} from "../../ui/meeting/DeckExport.tsx";

/** What is done with a deck as a whole, and with the chosen slide. */
export function Toolbar({open, chosen}: {open: OpenDeck; chosen: string | null}) {
  const {language, go} = useReader();
  const {deck, canUndo, canRedo} = useSignal(open.editing);
  const text = meetingText[language];
  const edit = (change: (deck: Deck) => Deck) => () => open.edit(change);
  const remove = () => {
    if (!confirm(text.removeSure(deck.title))) return;
    go({deck: null});
    void desk.remove(open);
  };
  const show = () => go({deck: deck.id, on: deck.on === today() ? null : deck.on, wall: chosen});
  const onSlide: [string, (deck: Deck) => Deck][] = chosen
    ? [
        [text.double, (now) => doubled(now, chosen, newId())],
        [text.join, (now) => joinedWithNext(now, chosen)],
        [text.drop, (now) => removed(now, chosen)],
      ]
    : [];
  return (
    <div className="toolbar">
      <label className="deck-title">
        {text.rename}
        <input
          value={deck.title}
          onChange={({target}) => open.edit((now) => ({...now, title: target.value}))}
        />
      </label>
      <button type="button" className="first" disabled={!chosen} onClick={show}>
        {text.present}
      </button>
      <DeckExport deck={deck} />
      <button type="button" disabled={!canUndo} onClick={() => open.undo()}>
        {text.undo}
      </button>
      <button type="button" disabled={!canRedo} onClick={() => open.redo()}>
        {text.redo}
      </button>
      {onSlide.map(([name, change]) => (
        <button key={name} type="button" disabled={change(deck) === deck} onClick={edit(change)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={remove}>
        {text.remove}
      </button>
    </div>
  );
}
