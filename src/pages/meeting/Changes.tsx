import {withExhibits, type Slide} from "../../meeting/deck.ts";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {askedBy, toldAnew, toldSlide, type Change} from "../../meeting/told.ts";
import {useSignal} from "../../reader/signal.ts";
import {today} from "../../reader/reader.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers, useEngine} from "../../reader/use-rows.ts";
import {formatDate} from "../../text/format.ts";
import {meetingText} from "../../text/meeting.ts";
import {pause} from "../../ui/meeting/desk.ts";
import type {Showing} from "../../ui/stage/showing.ts";

/** What has changed since the deck was made: the data, or the day, each with what brings the newer. */
export function Changes({open, showings}: {open: OpenDeck; showings: readonly Showing[] | null}) {
  const {language, go} = useReader();
  const {deck} = useSignal(open.editing);
  const answers = useAnswers(askedBy(deck));
  const {version} = useEngine();
  const text = meetingText[language].changed;
  const now = today();
  const hasChanged = showings?.some(({notices}) => notices.includes(text.onSlide)) ?? false;
  const tellAnew = async (on: string) => {
    const anew = await toldAnew(deck.slides, {on, answers, language, pause});
    open.edit((one) => ({...withExhibits(one, anew), on, data: version}));
    go({on: on === now ? null : on});
  };
  const date = (day: string) => formatDate(day, language);
  return (
    <>
      {hasChanged && (
        <p className="changes">
          {text.data}{" "}
          <button type="button" onClick={() => tellAnew(deck.on)}>
            {text.takeAll}
          </button>
        </p>
      )}
      {deck.on !== now && deck.slides.length > 0 && (
        <p className="changes">
          {text.newerDay(date(deck.on), date(now))}{" "}
          <button type="button" onClick={() => tellAnew(now)}>
            {text.takeDay(date(now))}
          </button>
        </p>
      )}
    </>
  );
}

/** What one slide says otherwise than when it was made. */
export function SlideChange({open, slide}: {open: OpenDeck; slide: Slide}) {
  const {language} = useReader();
  const {deck} = useSignal(open.editing);
  const answers = useAnswers(askedBy(deck));
  const text = meetingText[language].changed;
  const {exhibits} = toldSlide(slide, deck, answers, language);
  const changes = exhibits.flatMap(({change}) => change ?? []);
  if (changes.length === 0) return null;
  const take = async () => {
    const anew = await toldAnew([slide], {on: deck.on, answers, language, pause});
    open.edit((one) => withExhibits(one, anew));
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
      <dt>{text.gone}</dt>
      {gone.map((line) => (
        <dd key={line}>
          <del>{line}</del>
        </dd>
      ))}
      <dt>{text.come}</dt>
      {come.map((line) => (
        <dd key={line}>
          <ins>{line}</ins>
        </dd>
      ))}
    </dl>
  );
}
