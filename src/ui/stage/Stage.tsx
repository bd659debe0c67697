import {useLayoutEffect, useState, type RefObject} from "react";
import {textWidth} from "../../charts/text-width.ts";
import type {Answers} from "../../engine/answers.ts";
import {documentsOf} from "../../exhibits/rests-on.ts";
import {sourceLine} from "../../exhibits/source-line.ts";
import {plain, type Words} from "../../exhibits/words.ts";
import type {Reader} from "../../reader/reader.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {formatDate} from "../../text/format.ts";
import {stageText} from "../../text/stage.ts";
import {Spoken} from "../Spoken.tsx";
import {pagedTo, placeAddress, placeOf} from "./place.ts";
import type {Seen} from "./Screen.tsx";
import type {Showing} from "./showing.ts";
import {SlideView} from "./SlideView.tsx";
import {useKeys} from "./use-keys.ts";
import {useScale} from "./use-scale.ts";

interface Presentation {
  /** At least one. */
  slides: readonly Showing[];
  /** The day they are told on. */
  day: string;
}

/** Slides one a screen, in type that grows with the screen. The address holds where it is. */
export function Stage({slides, day}: Presentation) {
  const {view, language, go} = useReader();
  const text = stageText[language];
  const keys = slides.map(({key}) => key);
  const place = placeOf(view.wall ?? "");
  const current = slides.find(({key}) => key === place.exhibit) ?? slides[0]!;
  const [seen, setSeen] = useState<Seen>({parts: 1, records: []});
  const [isBlank, setBlank] = useState(false);
  const screen = useScale<HTMLDivElement>();
  useFocus(screen);
  const part = Math.min(place.part, seen.parts);

  const turn = (key: string) => {
    const next = pagedTo(key, {exhibit: current.key, part}, {exhibits: keys, parts: seen.parts});
    if (next) go({wall: placeAddress(next)}, "replace");
    return Boolean(next);
  };
  useKeys((key) => {
    if (isBlank || key.toLowerCase() === "b") setBlank(!isBlank);
    else if (key.toLowerCase() === "f") toggleFullScreen();
    else return turn(key);
    return true;
  });
  return (
    <div className="wall-screen" ref={screen} tabIndex={-1} data-layout={current.layout}>
      <SlideView key={current.key} showing={current} part={place.part} onShown={setSeen} />
      <footer>
        <Where
          turn={turn}
          words={[
            text.day(formatDate(day, language)),
            text.place(keys.indexOf(current.key) + 1, keys.length),
            ...(seen.parts > 1 ? [text.part(part, seen.parts)] : []),
          ]}
        />
        <SourcesAtFoot showing={current} records={seen.records} />
      </footer>
      {isBlank && <Blank end={() => setBlank(false)} />}
    </div>
  );
}

function useFocus(screen: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => screen.current?.focus(), [screen]);
}

/** What the two lines at the foot have room for, in pixels of their type. */
const foot = {room: 620, type: 12};

/** The documents of what is in sight, as many as there is room to name. */
function SourcesAtFoot({showing: {exhibits}, records}: {showing: Showing; records: readonly string[]}) {
  const {reader} = useReader();
  const {answers} = useEngine();
  const seen = exhibits.flatMap(({exhibit}) => documentsOf(records, exhibit, answers));
  const all = exhibits.flatMap(({told}) => told.sources);
  const documents = [...new Set(seen.length > 0 ? seen : all)];
  if (documents.length === 0) return null;
  return (
    <p className="sources">
      <Spoken words={fitted(documents, answers, reader)} />
    </p>
  );
}

function fitted(documents: readonly string[], answers: Answers, reader: Reader): Words {
  const ways = [3, 2, 1].map((most) => sourceLine(documents, answers, reader, most));
  return ways.find((words) => textWidth(plain(words), foot.type) <= foot.room) ?? ways.at(-1)!;
}

function Blank({end}: {end: () => void}) {
  const {blank} = stageText[useReader().language];
  // Else a chart that has the focus would take the arrow that ends it.
  return <button type="button" className="blank" aria-label={blank} ref={takeFocus} onClick={end} />;
}

function takeFocus(button: HTMLElement | null) {
  button?.focus();
}

/** Buttons for who has a mouse or a finger, around the words that say where one is. */
function Where({words, turn}: {words: readonly string[]; turn: (key: string) => void}) {
  const {language, go} = useReader();
  const text = stageText[language];
  return (
    <div className="wall-where">
      <button type="button" aria-label={text.previous} onClick={() => turn("ArrowLeft")}>
        ‹
      </button>
      <output title={text.keys}>{words.join(" · ")}</output>
      <button type="button" aria-label={text.next} onClick={() => turn("ArrowRight")}>
        ›
      </button>
      <button type="button" aria-label={text.leave} onClick={() => go({wall: null})}>
        ×
      </button>
    </div>
  );
}

function toggleFullScreen() {
  if (document.fullscreenElement) void document.exitFullscreen();
  // A browser may refuse it, and then the window stays as it is.
  else void document.documentElement.requestFullscreen().catch(() => {});
}
