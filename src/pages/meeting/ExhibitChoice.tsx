import {Suspense, useCallback, useRef, useState} from "react";
import {groupBy} from "../../domain/series.ts";
import type {Deck, Slide} from "../../meeting/deck.ts";
import {take} from "../../meeting/told.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {parseView} from "../../reader/view.ts";
import {meetingText} from "../../text/meeting.ts";
import {shell} from "../../text/shell.ts";
import {useGathered} from "../../ui/use-gathered.ts";
import {askedByAll, optionsOn, type ExhibitOption} from "./choices.ts";

interface Choice {
  label: string;
  slide: Slide;
  /** Which of its exhibits. */
  place: number;
  /** What that says, by which it is known; empty where there is none. */
  title: string;
  deck: Deck;
  change: (part: Partial<Slide>) => void;
}

/** Which exhibit stands at a place of a slide. */
export function ExhibitChoice({label, slide, place, title, deck, change}: Choice) {
  const {language} = useReader();
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const text = meetingText[language];
  const put = (taken: Slide["exhibits"][number]) => {
    setOpen(false);
    summary.current!.focus();
    change({exhibits: slide.exhibits.toSpliced(place, 1, taken)});
  };
  return (
    <details
      className="exhibit-choice wide"
      open={isOpen}
      onToggle={({currentTarget}) => setOpen(currentTarget.open)}
    >
      <summary ref={summary}>
        {label} <b>{title || text.choose}</b>
      </summary>
      {isOpen && (
        <Suspense fallback={<p>{text.choosing}</p>}>
          <Options deck={deck} put={put} />
        </Suspense>
      )}
    </details>
  );
}

function Options({deck, put}: {deck: Deck; put: (taken: Slide["exhibits"][number]) => void}) {
  const {language} = useReader();
  const answers = useAnswers(askedByAll);
  const {on} = deck;
  const make = useCallback(() => optionsOn(answers, {language, on}), [answers, language, on]);
  const {rows} = useGathered(make);
  const text = meetingText[language];
  if (!rows) return <p>{text.choosing}</p>;
  const choose = ({exhibit, at}: ExhibitOption) =>
    put(take({exhibit}, {...parseView(at), on, language}, answers));
  return (
    <div className="exhibit-options">
      {[...groupBy(rows, ({page}) => page)].map(([page, options]) => (
        <section key={page}>
          <h4>{shell[language].pages[page]}</h4>
          <ul>
            {options.map((option) => (
              <li key={`${option.exhibit} ${option.at}`}>
                <button type="button" onClick={() => choose(option)}>
                  {option.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
