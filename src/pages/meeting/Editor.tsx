import {useState} from "react";
import {askedBy} from "../../meeting/told.ts";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {useSignal} from "../../reader/signal.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {meetingText} from "../../text/meeting.ts";
import {showingsOf} from "../../ui/meeting/showings.ts";
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
  const [asked, choose] = useState<string | null>(null);
  const text = meetingText[language];
  const showings = showingsOf(deck, answers, language);
  const chosen = showings.find(({key}) => key === asked) ?? showings[0];
  return (
    <section className="editor" aria-label={text.slides}>
      <Toolbar open={open} chosen={chosen?.key ?? null} />
      <KeepingNote open={open} />
      <Changes open={open} />
      <div className="arranging">
        <div className="order">
          {showings.length === 0 && <p className="hint">{text.empty}</p>}
          <SlideList open={open} showings={showings} chosen={chosen?.key ?? null} choose={choose} />
          <AddSlide open={open} after={chosen?.key ?? null} choose={choose} />
        </div>
        {chosen && <SlideForm key={chosen.key} open={open} showing={chosen} />}
      </div>
    </section>
  );
}
