import {layouts, type SlideLayout} from "../../domain/slide-layout.ts";
import {changed, room, type Deck, type Slide} from "../../meeting/deck.ts";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {plain} from "../../exhibits/words.ts";
import {useReader} from "../../reader/use-reader.ts";
import {meetingText} from "../../text/meeting.ts";
import type {Showing} from "../../ui/stage/showing.ts";
import {Thumbnail} from "../../ui/stage/Thumbnail.tsx";
import {projector} from "../../ui/stage/use-scale.ts";
import {ExhibitChoice} from "./ExhibitChoice.tsx";
import {SlideChange} from "./Changes.tsx";

interface Form {
  open: OpenDeck;
  deck: Deck;
  slide: Slide;
  showing: Showing;
}

/** What stands on a slide: its picture, and all that may be changed of it. */
export function SlideForm({open, deck, slide, showing}: Form) {
  const {language} = useReader();
  const text = meetingText[language];
  const change = (part: Partial<Slide>) => open.edit((now) => changed(now, slide.id, part));
  return (
    <div className="slide-form">
      <Thumbnail
        placed={{
          showing,
          part: 1,
          number: deck.slides.indexOf(slide) + 1,
          count: deck.slides.length,
          day: deck.on,
        }}
        scale={projector}
      />
      <SlideChange open={open} slide={slide} />
      <label>
        {text.title}
        <input
          value={slide.title ?? ""}
          placeholder={titleAt(showing, 0)}
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
          title={titleAt(showing, place)}
          deck={deck}
          change={change}
        />
      ))}
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
    </div>
  );
}

function LayoutChoice({slide, change}: {slide: Slide; change: (part: Partial<Slide>) => void}) {
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

function titleAt({exhibits}: Showing, place: number): string {
  const shown = exhibits[place];
  return shown ? plain(shown.told.title) : "";
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
