import {layouts, type SlideLayout} from "../../domain/slide-layout.ts";
import {changed, joinedWithNext, room, shownOn, type Slide} from "../../meeting/deck.ts";
import {nameOfTaken, type ToldSlide} from "../../meeting/told.ts";
import {plain} from "../../exhibits/words.ts";
import {useReader} from "../../reader/use-reader.ts";
import type {Language} from "../../domain/view.ts";
import {meetingText} from "../../text/meeting.ts";
import {presentationOf, showingOf} from "../../ui/meeting/showings.ts";
import type {Showing} from "../../ui/stage/showing.ts";
import {Thumbnail} from "../../ui/stage/Thumbnail.tsx";
import {projector} from "../../ui/stage/use-scale.ts";
import {SlideChange} from "./Changes.tsx";
import {Doing} from "./Doing.tsx";
import {ExhibitChoice} from "./ExhibitChoice.tsx";
import type {Arranging} from "./use-arranging.ts";

interface Form {
  arranging: Arranging;
  told: ToldSlide;
  /** All slides of the deck, once they are told. */
  showings: readonly Showing[] | null;
}

/** What stands on a slide: its picture, and all that may be changed of it. */
export function SlideForm({arranging, told, showings}: Form) {
  const {language} = useReader();
  const text = meetingText[language];
  const {open, deck} = arranging;
  const {slide} = told;
  const change = (part: Partial<Slide>) => {
    const [place, ...others] = Object.keys(part);
    const isWritten = others.length === 0 && ["title", "text", "remarks"].includes(place!);
    open.edit((now) => changed(now, slide.id, part), isWritten ? `${slide.id} ${place}` : null);
  };
  const showing = showingOf(told, language);
  const number = deck.slides.indexOf(slide) + 1;
  return (
    <div className="slide-form" role="group" aria-label={text.place(number, deck.slides.length)}>
      <SlideActions arranging={arranging} slide={slide} />
      <Thumbnail
        placed={{showing, part: 1, of: presentationOf(deck, showings ?? [showing])}}
        scale={projector}
      />
      <SlideChange arranging={arranging} slide={slide} />
      <label>
        {text.title}
        <input
          value={slide.title ?? ""}
          placeholder={nameAt(told, 0, language)}
          title={text.titleHint}
          onChange={({target}) => change({title: target.value || null})}
        />
      </label>
      <LayoutChoice slide={slide} change={change} />
      {[text.shows, text.showsSecond].slice(0, room[slide.layout]).map((label, place) => (
        <ExhibitChoice
          key={label}
          label={label}
          slide={slide}
          place={place}
          title={nameAt(told, place, language)}
          deck={deck}
          change={change}
        />
      ))}
      <Written slide={slide} change={change} />
    </div>
  );
}

/** Which slide it is, its neighbours, and what is done to it as a whole. */
function SlideActions({arranging, slide}: {arranging: Arranging; slide: Slide}) {
  const text = meetingText[useReader().language];
  const {deck, choose, double, join, drop} = arranging;
  const place = deck.slides.indexOf(slide);
  const [before, after] = [deck.slides[place - 1], deck.slides[place + 1]];
  return (
    <div className="slide-actions">
      <h3>{text.place(place + 1, deck.slides.length)}</h3>
      <Doing className="turn" can={before !== undefined} act={() => choose(before!.id)}>
        {text.before}
      </Doing>
      <Doing className="turn" can={after !== undefined} act={() => choose(after!.id)}>
        {text.after}
      </Doing>
      <Doing can act={() => double(slide.id)}>
        {text.double}
      </Doing>
      <Doing can={joinedWithNext(deck, slide.id) !== deck} act={() => join(slide.id)}>
        {text.join}
      </Doing>
      <Doing can act={() => drop(slide.id)}>
        {text.drop}
      </Doing>
    </div>
  );
}

interface Changing {
  slide: Slide;
  change: (part: Partial<Slide>) => void;
}

function LayoutChoice({slide, change}: Changing) {
  const text = meetingText[useReader().language];
  return (
    <label>
      {text.layout}
      <select value={slide.layout} onChange={({target}) => change({layout: target.value as SlideLayout})}>
        {layouts.map((layout) => (
          <option key={layout} value={layout}>
            {text.layouts[layout]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Written({slide, change}: Changing) {
  const text = meetingText[useReader().language];
  return (
    <>
      <Lines
        label={text.text}
        hint={text.textHint}
        value={slide.text}
        onWrite={(written) => change({text: written})}
      />
      <Lines
        label={text.remarks}
        hint={text.remarksHint}
        value={slide.remarks}
        onWrite={(written) => change({remarks: written})}
      />
    </>
  );
}

// What is missing is called as it was when it was taken.
function nameAt({slide, exhibits}: ToldSlide, place: number, language: Language): string {
  const taken = shownOn(slide)[place];
  if (!taken) return "";
  const told = exhibits.find((one) => one.taken === taken)?.told;
  return told ? plain(told.title) : nameOfTaken(taken, language);
}

interface LinesProps {
  label: string;
  hint: string;
  value: string;
  onWrite: (written: string) => void;
}

function Lines({label, hint, value, onWrite}: LinesProps) {
  return (
    <label className="wide">
      <span>
        {label} <small>{hint}</small>
      </span>
      <textarea rows={3} value={value} onChange={({target}) => onWrite(target.value)} />
    </label>
  );
}
