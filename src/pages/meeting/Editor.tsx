import type {OpenDeck} from "../../meeting/open-deck.ts";
import {askedBy, toldSlide} from "../../meeting/told.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {meetingText} from "../../text/meeting.ts";
import {useShowings} from "../../ui/meeting/use-showings.ts";
import {AddSlide} from "./AddSlide.tsx";
import {Changes} from "./Changes.tsx";
import {KeepingNote} from "./KeepingNote.tsx";
import {SlideForm} from "./SlideForm.tsx";
import {SlideList} from "./SlideList.tsx";
import {Toolbar} from "./Toolbar.tsx";
import {useArranging} from "./use-arranging.ts";
import {useUndoKeys} from "./use-undo-keys.ts";

/** A deck being arranged: its slides in order on the left, the chosen one on the right. */
export function Editor({open}: {open: OpenDeck}) {
  const arranging = useArranging(open);
  const {deck, chosen, said, section, add} = arranging;
  const {language} = useReader();
  const answers = useAnswers(askedBy(deck));
  const showings = useShowings(deck);
  const text = meetingText[language];
  useUndoKeys(arranging);
  return (
    <section
      className="editor"
      ref={section}
      tabIndex={-1}
      aria-label={text.of(text.slides, deck.title || text.untitled)}
    >
      <Toolbar arranging={arranging} />
      <KeepingNote arranging={arranging} />
      <Changes arranging={arranging} showings={showings} />
      <p className="hidden" role="status">
        {said}
      </p>
      <div className="arranging">
        <div className="order">
          {deck.slides.length === 0 && <p className="hint">{text.empty}</p>}
          <SlideList arranging={arranging} showings={showings} />
          <AddSlide add={add} />
          {deck.slides.length > 0 && <p className="hint keys">{text.keys}</p>}
        </div>
        {chosen && (
          <SlideForm
            key={chosen.id}
            arranging={arranging}
            showings={showings}
            told={toldSlide(chosen, deck, answers, language)}
          />
        )}
      </div>
    </section>
  );
}
