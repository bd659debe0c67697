import {withExhibits, type Slide} from "../../meeting/deck.ts";
import {askedBy, toldAnew, toldSlide, type Change} from "../../meeting/told.ts";
import {today} from "../../reader/reader.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers, useEngine} from "../../reader/use-rows.ts";
import {formatDate} from "../../text/format.ts";
import {meetingText} from "../../text/meeting.ts";
import {pause} from "../../ui/meeting/desk.ts";
import type {Showing} from "../../ui/stage/showing.ts";
import type {Arranging} from "./use-arranging.ts";

interface Told {
  arranging: Arranging;
  showings: readonly Showing[] | null;
}

/** The day that the deck is told on, with what brings another; and whether the data have changed since it was made. */
export function Changes({arranging, showings}: Told) {
  const {language, day, go} = useReader();
  const {open, deck, done} = arranging;
  const answers = useAnswers(askedBy(deck));
  const {version} = useEngine();
  const text = meetingText[language];
  const now = today();
  const hasChanged = showings?.some(({notices}) => notices.includes(text.changed.onSlide)) ?? false;
  const tellAnew = async (on: string, words: string) => {
    const anew = await toldAnew(deck.slides, {on, answers, language, pause});
    open.edit((one) => ({...withExhibits(one, anew), on, data: version}));
    go({on: on === now ? null : on});
    done(words);
  };
  const date = (one: string) => formatDate(one, language);
  const others = [...new Set([day, now])].filter((one) => one !== deck.on);
  return (
    <>
      <p className="deck-day">
        <b>{text.changed.day(date(deck.on))}</b>
        {day !== deck.on && ` ${text.changed.otherDay(date(day))}`}
        {others.map((one) => (
          <button key={one} type="button" onClick={() => tellAnew(one, text.did.day(date(one)))}>
            {text.changed.takeDay(date(one))}
          </button>
        ))}
      </p>
      {hasChanged && (
        <p className="changes">
          {text.changed.data}{" "}
          <button type="button" onClick={() => tellAnew(deck.on, text.did.toldAnew)}>
            {text.changed.takeAll}
          </button>
        </p>
      )}
    </>
  );
}

/** What one slide says otherwise than when it was made. */
export function SlideChange({arranging, slide}: {arranging: Arranging; slide: Slide}) {
  const {language} = useReader();
  const {open, deck, done} = arranging;
  const answers = useAnswers(askedBy(deck));
  const {changed: text, did} = meetingText[language];
  const {exhibits} = toldSlide(slide, deck, answers, language);
  const changes = exhibits.flatMap(({change}) => change ?? []);
  if (changes.length === 0) return null;
  const take = async () => {
    const anew = await toldAnew([slide], {on: deck.on, answers, language, pause});
    open.edit((one) => withExhibits(one, anew));
    done(did.toldAnew);
  };
  return (
    <div className="changes">
      <p>
        {text.slide}{" "}
        <button type="button" onClick={take}>
          {text.take}
        </button>
      </p>
      {changes.map((change) => (
        <Lines key={[...change.gone, ...change.come].join("\n")} change={change} />
      ))}
    </div>
  );
}

function Lines({change: {gone, come}}: {change: Change}) {
  const text = meetingText[useReader().language].changed;
  return (
    <dl>
      {gone.length > 0 && <dt>{text.gone}</dt>}
      {gone.map((line) => (
        <dd key={line}>
          <del>{line}</del>
        </dd>
      ))}
      {come.length > 0 && <dt>{text.come}</dt>}
      {come.map((line) => (
        <dd key={line}>
          <ins>{line}</ins>
        </dd>
      ))}
    </dl>
  );
}
