import {useState} from "react";
import {plain} from "../../exhibits/words.ts";
import {useReader} from "../../reader/use-reader.ts";
import {formatDate} from "../../text/format.ts";
import {stageText} from "../../text/stage.ts";
import {Frame} from "./Frame.tsx";
import type {Seen} from "./Screen.tsx";
import type {Showing} from "./showing.ts";
import {SlideView} from "./SlideView.tsx";
import {useScale} from "./use-scale.ts";

/** A slide in small, as it will stand on the wall. */
export function Still({showing, day}: {showing: Showing; day: string}) {
  return (
    <Frame label={plain(showing.title)}>
      <Inside key={showing.key} showing={showing} day={day} />
    </Frame>
  );
}

function Inside({showing, day}: {showing: Showing; day: string}) {
  const {language} = useReader();
  const screen = useScale<HTMLDivElement>();
  const [{parts}, setSeen] = useState<Seen>({parts: 1, records: []});
  const text = stageText[language];
  const words = [text.day(formatDate(day, language)), ...(parts > 1 ? [text.part(1, parts)] : [])];
  return (
    <div className="wall-screen" ref={screen} data-layout={showing.layout}>
      <SlideView showing={showing} part={1} onShown={setSeen} />
      <footer>
        <p>{words.join(" · ")}</p>
      </footer>
    </div>
  );
}
