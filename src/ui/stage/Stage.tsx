import {Suspense, use, useCallback, useEffect, useLayoutEffect, useRef, type RefObject} from "react";
import {createPortal} from "react-dom";
import {useReader} from "../../reader/use-reader.ts";
import {stageText} from "../../text/stage.ts";
import {Controls} from "./Controls.tsx";
import {elapsedText} from "./clock.ts";
import {Help} from "./Help.tsx";
import {Laser} from "./Laser.tsx";
import {Lens} from "./Lens.tsx";
import {Overview} from "./Overview.tsx";
import {shareShown} from "./place.ts";
import {Presenter, PresenterStrip} from "./Presenter.tsx";
import {findingOf, SlidePage} from "./SlidePage.tsx";
import {useAwake} from "./use-awake.ts";
import {useNow} from "./use-now.ts";
import {useScale, useScaleOfAll, type Scale} from "./use-scale.ts";
import {useStage, type Running} from "./use-stage.ts";
import {useSwipe} from "./use-swipe.ts";
import {numberOf, type Presentation} from "./showing.ts";
import type {Talk} from "./use-talk.ts";

/** Slides one a screen, in type that grows with the screen. The address holds where it is. */
export function Stage(begun: Presentation) {
  const {view, language} = useReader();
  // What is held while it runs is held in one language.
  return <Staged key={`${language} ${view.page}`} {...begun} />;
}

function Staged(begun: Presentation) {
  const stage = useStage(begun);
  const {talk, tools} = stage;
  const node = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const scale = useScale(box);
  const focus = useCallback(() => screen.current?.focus(), []);
  useLayoutEffect(focus, [focus]);
  useScaleOfAll(scale);
  useAwake(node, tools.pointer !== null);
  useSwipe(tools.pointer !== null, talk.turn);
  usePointerOfAll(tools.blank ? "blank" : (tools.pointer ?? "slide"));
  return (
    <div className="stage" ref={node} data-pointer={tools.pointer ?? undefined}>
      <div className="stage-box" ref={box}>
        <Controls stage={stage} onDone={focus} />
        <Slide stage={stage} scale={scale} screen={screen} />
        <Progress talk={talk} />
        {tools.pointer === "laser" && <Laser />}
        {tools.pointer === "lens" && <Lens key={`${talk.place.exhibit} ${talk.place.part}`} />}
        <Said stage={stage} />
      </div>
      {stage.speaker.kind === "strip" && <PresenterStrip stage={stage} />}
      {tools.sheet === "overview" && <Overview talk={talk} scale={scale} close={stage.uncover} />}
      {tools.sheet === "help" && <Help close={stage.uncover} />}
      {tools.blank && <Blank colour={tools.blank} end={() => stage.run("blank")} done={focus} />}
      <Suspense>
        <SpeakerWindow stage={stage} scale={scale} />
      </Suspense>
    </div>
  );
}

interface OnStage {
  stage: Running;
  scale: Scale;
}

function Slide({stage: {talk, tools}, scale, screen}: OnStage & {screen: RefObject<HTMLDivElement | null>}) {
  const {current, wanted, seen} = talk;
  const placed = {showing: current, part: wanted, of: talk};
  return (
    <SlidePage ref={screen} placed={placed} scale={scale} seen={seen} onShown={talk.onShown}>
      {tools.isTimed && <Elapsed talk={talk} />}
    </SlidePage>
  );
}

function Elapsed({talk}: {talk: Talk}) {
  const now = useNow();
  return <time className="elapsed">{elapsedText(now - talk.began)}</time>;
}

function SpeakerWindow({stage, scale}: OnStage) {
  const {speaker} = stage;
  if (speaker.kind !== "window") return null;
  use(speaker.dressed);
  return createPortal(
    <Presenter stage={stage} scale={scale} shownIn={speaker.window} />,
    speaker.window.document.body,
  );
}

function Progress({talk: {slides, place, seen}}: {talk: Talk}) {
  const share = shareShown(place, {exhibits: slides.map(({key}) => key), parts: seen.parts});
  return <div className="stage-progress" aria-hidden="true" style={{width: `${100 * share}%`}} />;
}

/** What is read aloud when a slide turns, and the number that is being typed. */
function Said({stage: {talk, digits}}: {stage: Running}) {
  const {slides, current, place, seen} = talk;
  const text = stageText[useReader().language];
  const turned = text.turned(numberOf({showing: current, of: talk}), slides.length, findingOf(current));
  return (
    <>
      <output className="hidden stage-said">
        {seen.parts > 1 ? `${turned} ${text.part(place.part, seen.parts)}` : turned}
      </output>
      {digits !== "" && <output className="stage-typed">{text.typed(digits)}</output>}
    </>
  );
}

interface Covered {
  colour: "black" | "white";
  end: () => void;
  done: () => void;
}

function Blank({colour, end, done}: Covered) {
  const {blanked, whitened} = stageText[useReader().language];
  useEffect(() => done, [done]);
  return (
    <button
      type="button"
      className="blank"
      data-colour={colour}
      aria-label={colour === "black" ? blanked : whitened}
      // Else a chart that has the focus would take the arrow that ends it.
      ref={takeFocus}
      onClick={end}
    />
  );
}

function takeFocus(button: HTMLElement | null) {
  button?.focus();
}

/** Says on the root how it points, for what stands above all else and elsewhere in the page. */
function usePointerOfAll(pointer: "blank" | "laser" | "lens" | "slide") {
  useLayoutEffect(() => {
    const {dataset} = document.documentElement;
    dataset["stage"] = pointer;
    return () => void delete dataset["stage"];
  }, [pointer]);
}
