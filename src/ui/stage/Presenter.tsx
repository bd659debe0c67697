import type {CSSProperties} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {stageText} from "../../text/stage.ts";
import {clockText, elapsedText} from "./clock.ts";
import type {Command} from "./commands.ts";
import {numberOf} from "./showing.ts";
import {findingOf} from "./SlidePage.tsx";
import {Thumbnail} from "./Thumbnail.tsx";
import {useNow} from "./use-now.ts";
import type {Scale} from "./use-scale.ts";
import type {Running} from "./use-stage.ts";
import type {Talk} from "./use-talk.ts";

interface Shown {
  stage: Running;
  scale: Scale;
}

/** What only the speaker sees, in a window of its own. */
export function Presenter({stage, scale, shownIn}: Shown & {shownIn: Window}) {
  const {language} = useReader();
  const text = stageText[language].presenter;
  const {talk, tools} = stage;
  const {current, place, next} = talk;
  return (
    <div role="main" className="presenter" style={{"--shape": scale.width / scale.height} as CSSProperties}>
      <h1 className="hidden">{text.title}</h1>
      <Clocks talk={talk} shownIn={shownIn} />
      {tools.blank && (
        <p className="presenter-blank" role="status">
          {text[tools.blank === "black" ? "blank" : "white"]}
        </p>
      )}
      <section className="presenter-now">
        <h2>{text.now}</h2>
        <Thumbnail placed={{showing: current, part: place.part, of: talk}} scale={scale} />
      </section>
      <section className="presenter-next">
        <h2>{text.next}</h2>
        <p className={next ? "hidden" : "presenter-title"}>{next ? findingOf(next.showing) : text.end}</p>
        {next && <Thumbnail key={next.showing.key} placed={{...next, of: talk}} scale={scale} />}
      </section>
      <section className="presenter-notes" tabIndex={0} aria-label={text.remarks}>
        <p className="presenter-title">{findingOf(current)}</p>
        <h2>{text.remarks}</h2>
        <Remarks talk={talk} />
      </section>
      <Buttons stage={stage} />
    </div>
  );
}

/** The same in short, below the slide, where there is no window. */
export function PresenterStrip({stage}: {stage: Running}) {
  const {language} = useReader();
  const {talk} = stage;
  const text = stageText[language].presenter;
  return (
    <aside className="presenter-strip" aria-label={text.title}>
      <Clocks talk={talk} shownIn={window} />
      <div className="presenter-notes" tabIndex={0} role="group" aria-label={text.remarks}>
        <Remarks talk={talk} />
      </div>
      <p className="presenter-title">
        <b>{text.next}</b> {talk.next ? findingOf(talk.next.showing) : text.end}
      </p>
      <p className="presenter-why">{text.blocked}</p>
    </aside>
  );
}

function Clocks({talk, shownIn}: {talk: Talk; shownIn: Window}) {
  const {language} = useReader();
  const text = stageText[language];
  const now = useNow(shownIn);
  const {slides, current, place, seen} = talk;
  return (
    <header className="presenter-clocks">
      <p>
        <b>{text.place(numberOf({showing: current, of: talk}), slides.length)}</b>
        {seen.parts > 1 && ` ${text.part(place.part, seen.parts)}`}
      </p>
      <p>
        {text.presenter.clock} <time>{clockText(new Date(now))}</time>
      </p>
      <p>
        {text.presenter.elapsed} <time className="elapsed">{elapsedText(now - talk.began)}</time>
      </p>
      <button type="button" onClick={talk.restart}>
        {text.presenter.restart}
      </button>
    </header>
  );
}

function Remarks({talk: {current}}: {talk: Talk}) {
  const {language} = useReader();
  const lines = current.remarks.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) return <p className="none">{stageText[language].presenter.none}</p>;
  const keyed = lines.map((line, index) => ({key: `${index} ${line}`, line}));
  return keyed.map(({key, line}) => <p key={key}>{line}</p>);
}

function Buttons({stage: {tools, run, speaker}}: {stage: Running}) {
  const {language} = useReader();
  const {commands, presenter, close} = stageText[language];
  const blank = tools.blank ? presenter.resume : commands.blank;
  const words: Partial<Record<Command, string>> = {
    previous: commands.previous,
    next: commands.next,
    blank,
  };
  return (
    <footer className="presenter-buttons">
      {(Object.keys(words) as Command[]).map((command) => (
        <button key={command} type="button" data-command={command} onClick={() => run(command)}>
          {words[command]}
        </button>
      ))}
      <button type="button" onClick={() => speaker.kind === "window" && speaker.window.close()}>
        {close}
      </button>
    </footer>
  );
}
