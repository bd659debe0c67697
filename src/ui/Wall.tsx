import {useState} from "react";
import {textWidth} from "../charts/text-width.ts";
import type {Answers} from "../engine/answers.ts";
import {asked, built} from "../exhibits/built.ts";
import {forWall} from "../exhibits/for-wall.ts";
import {exhibitsOf} from "../exhibits/index.ts";
import {documentsOf} from "../exhibits/rests-on.ts";
import {sourceLine} from "../exhibits/source-line.ts";
import {plain, type Words} from "../exhibits/words.ts";
import type {Reader} from "../reader/reader.ts";
import {useReader} from "../reader/use-reader.ts";
import {useAnswers} from "../reader/use-rows.ts";
import {formatDate} from "../text/format.ts";
import {wallText} from "../text/wall.ts";
import {Spoken} from "./Spoken.tsx";
import {pagedTo, placeOf, wallOf} from "./wall-place.ts";
import {useKeys} from "./use-keys.ts";
import {WallScreen, type Shown} from "./WallScreen.tsx";
import {useWallScale} from "./use-wall-scale.ts";

/** What the two lines at the foot have room for, in pixels of their type. */
const foot = {room: 620, type: 12};

/** As many sources as there is room to name. */
function sourcesAtFoot(documents: readonly string[], answers: Answers, reader: Reader): Words {
  const ways = [3, 2, 1].map((most) => sourceLine(documents, answers, reader, most));
  return ways.find((words) => textWidth(plain(words), foot.type) <= foot.room) ?? ways.at(-1)!;
}

/** The exhibits of the page, one a screen, in type that grows with the screen. The address holds where it is. */
export function Wall() {
  const {view, reader, language, go} = useReader();
  const answers = useAnswers(...exhibitsOf[view.page].map(asked));
  const text = wallText[language];
  const shown = exhibitsOf[view.page].flatMap((exhibit) => {
    const told = built(exhibit, answers, reader);
    return told ? [{id: exhibit.id, exhibit, told}] : [];
  });
  const exhibits = shown.map(({id}) => id);
  const place = placeOf(view.wall ?? "");
  const current = shown.find(({id}) => id === place.exhibit) ?? shown[0];
  const [{parts, records}, setShown] = useState<Shown>({parts: 1, records: []});
  const [isBlank, setBlank] = useState(false);
  const screen = useWallScale();
  const part = Math.min(place.part, parts);

  const turn = (key: string) => {
    const next = current && pagedTo(key, {exhibit: current.id, part}, {exhibits, parts});
    if (next) go({wall: wallOf(next)}, "replace");
    return Boolean(next);
  };
  useKeys((key) => {
    if (isBlank || key.toLowerCase() === "b") setBlank(!isBlank);
    else if (key.toLowerCase() === "f") toggleFullScreen();
    else return turn(key);
    return true;
  });
  if (!current) return null;
  const documents = documentsOf(records, current.exhibit, answers);
  const sources = documents.length > 0 ? documents : current.told.sources;
  return (
    <div className="wall-screen" ref={screen} tabIndex={-1}>
      <h2>
        <Spoken words={current.told.title} />
      </h2>
      <WallScreen
        key={current.id}
        id={current.id}
        told={forWall(current.told)}
        part={place.part}
        onShown={setShown}
      />
      <footer>
        <Where
          turn={turn}
          words={[
            text.day(formatDate(reader.day, language)),
            text.place(exhibits.indexOf(current.id) + 1, exhibits.length),
            ...(parts > 1 ? [text.part(part, parts)] : []),
          ]}
        />
        <p className="sources">
          <Spoken words={sourcesAtFoot(sources, answers, reader)} />
        </p>
      </footer>
      {isBlank && <Blank end={() => setBlank(false)} />}
    </div>
  );
}

function Blank({end}: {end: () => void}) {
  const {blank} = wallText[useReader().language];
  // Else a chart that has the focus would take the arrow that ends it.
  return <button type="button" className="blank" aria-label={blank} ref={takeFocus} onClick={end} />;
}

function takeFocus(button: HTMLElement | null) {
  button?.focus();
}

/** Buttons for who has a mouse or a finger, around the words that say where one is. */
function Where({words, turn}: {words: readonly string[]; turn: (key: string) => void}) {
  const {language, go} = useReader();
  const text = wallText[language];
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
