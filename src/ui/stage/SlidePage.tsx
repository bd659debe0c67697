import type {ReactNode, Ref} from "react";
import {plain} from "../../exhibits/words.ts";
import {useReader} from "../../reader/use-reader.ts";
import {formatDate} from "../../text/format.ts";
import {stageText} from "../../text/stage.ts";
import type {Seen} from "./Screen.tsx";
import {numberOf, type Placed, type Showing} from "./showing.ts";
import {SlideView} from "./SlideView.tsx";
import {SourcesAtFoot} from "./SourcesAtFoot.tsx";
import {roomOn, type Scale} from "./use-scale.ts";

interface Page {
  placed: Placed;
  scale: Scale;
  seen: Seen;
  onShown: (seen: Seen) => void;
  /** Said at the foot too. */
  children?: ReactNode;
  ref?: Ref<HTMLDivElement>;
}

/** A slide as it fills a screen: what it shows, and at its foot the day, the place and the sources of what is in sight. */
export function SlidePage({placed, scale, seen, onShown, children, ref}: Page) {
  const {showing, part, of} = placed;
  const {language} = useReader();
  const text = stageText[language];
  const words = [
    ...(of.watermark ? [of.watermark] : []),
    text.day(formatDate(of.day, language)),
    text.place(numberOf(placed), of.slides.length),
    ...(seen.parts > 1 ? [text.part(Math.min(part, seen.parts), seen.parts)] : []),
  ];
  return (
    <div
      className="wall-screen"
      ref={ref}
      tabIndex={-1}
      data-slide={showing.key}
      data-layout={showing.layout}
      data-room={roomOn(scale)}
      style={{zoom: scale.zoom}}
    >
      <SlideView key={showing.key} showing={showing} part={part} onShown={onShown} />
      <footer>
        <p className="wall-where">
          {children}
          <span>{words.join(" · ")}</span>
        </p>
        <SourcesAtFoot placed={placed} records={seen.records} />
      </footer>
    </div>
  );
}

/** What a slide says, without its links: its title, else the findings of its exhibits, else its first words. */
export function findingOf({title, text, notices, exhibits}: Showing): string {
  const findings = exhibits.map(({told}) => plain(told.title)).join(" · ");
  return [plain(title), findings, ...text, ...notices].find(Boolean) ?? "";
}
