import type {SlideLayout} from "../../domain/slide-layout.ts";
import {useReader} from "../../reader/use-reader.ts";
import {meetingText} from "../../text/meeting.ts";
import type {Arranging} from "./use-arranging.ts";

/** Puts a new slide behind the chosen one. */
export function AddSlide({add}: Pick<Arranging, "add">) {
  const {language} = useReader();
  const text = meetingText[language];
  const kinds: [string, SlideLayout][] = [
    [text.addTitle, "title"],
    [text.addExhibit, "exhibit"],
    [text.addText, "text"],
  ];
  return (
    <div className="add" role="group" aria-label={text.add}>
      <span>{text.add}</span>
      {kinds.map(([name, layout]) => (
        <button key={layout} type="button" onClick={() => add(layout)}>
          {name}
        </button>
      ))}
    </div>
  );
}
