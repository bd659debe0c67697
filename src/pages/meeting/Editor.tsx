import {useState} from "react";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {askedBy, toldSlide} from "../../meeting/told.ts";
import {useSignal} from "../../reader/signal.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {meetingText} from "../../text/meeting.ts";
import {showingOf} from "../../ui/meeting/showings.ts";
import {useShowings} from "../../ui/meeting/use-showings.ts";
import {AddSlide} from "./AddSlide.tsx";
import {Changes} from "./Changes.tsx";
import {KeepingNote} from "./KeepingNote.tsx";
import {SlideForm} from "./SlideForm.tsx";
import {SlideList} from "./SlideList.tsx";
import {Toolbar} from "./Toolbar.tsx";

/** A deck being arranged: its slides in order on the left, the chosen one on the right. */
export function Editor({open}: {open: OpenDeck}) {
  const {deck} = useSignal(open.editing);
  const {language} = useReader();
  const answers = useAnswers(askedBy(deck));
  const showings = useShowings(deck);
  const [asked, choose] = useState<string | null>(null);
  const text = meetingText[language];
  const chosen = deck.slides.find(({id}) => id === asked) ?? deck.slides[0];
  const id = chosen?.id ?? null;
  return (
    <section className="editor" aria-label={text.slides}>
      <Toolbar open={open} chosen={id} />
      <KeepingNote open={open} />
      <Changes open={open} showings={showings} />
      <div className="arranging">
        <div className="order">
          {deck.slides.length === 0 && <p className="hint">{text.empty}</p>}
          <SlideList open={open} slides={deck.slides} showings={showings} chosen={id} choose={choose} />
          <AddSlide open={open} after={id} choose={choose} />
        </div>
        {chosen && (
          <SlideForm
            key={chosen.id}
            open={open}
            deck={deck}
            slide={chosen}
            showing={showingOf(toldSlide(chosen, deck, answers, language), language)}
          />
        )}
      </div>
    </section>
  );
}
