import {useEffect, useState} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {stageText} from "../../text/stage.ts";
import {commandOf, isTurn, type Command} from "./commands.ts";
import {placeAddress} from "./place.ts";
import {noTools, switched, type Tools} from "./tools.ts";
import {typedWith} from "./typed.ts";
import {useKept} from "./use-kept.ts";
import {useFullScreen} from "./use-full-screen.ts";
import {useKeys, type Press} from "./use-keys.ts";
import {useRotation, useTouched} from "./use-rotation.ts";
import {useSpeaker, type Speaker} from "./use-speaker.ts";
import type {Presentation} from "./showing.ts";
import {useTalk, type Talk} from "./use-talk.ts";

/** A presentation with all that is switched on. */
export interface Running {
  talk: Talk;
  tools: Tools;
  speaker: Speaker;
  /** The number being typed. */
  digits: string;
  isFull: boolean;
  run: (command: Command) => void;
  /** Takes away what lies over the slide. */
  uncover: () => void;
}

/** A presentation, and what keys and buttons do to it. */
export function useStage(begun: Presentation): Running {
  const {view, language, go} = useReader();
  const talk = useTalk(begun);
  const [tools, setTools] = useTools(`${view.page} ${view.deck ?? ""}`);
  const [digits, setDigits] = useDigits();
  const [speaker, askSpeaker] = useSpeaker(stageText[language].presenter.title);
  const {isFull, toggle} = useFullScreen();
  const other = speaker.kind === "window" ? speaker.window : null;
  const uncover = () => setTools((now) => ({...now, sheet: null}));
  const stop = () => setTools((now) => (now.every === null ? now : {...now, every: null}));

  const run = (command: Command) => {
    if (isTurn(command)) return void talk.turn(command);
    if (command === "presenter") return askSpeaker();
    if (command === "fullScreen") return toggle();
    setTools((now) => switched(now, command));
    // A record lies above all that is blank.
    if (command === "blank" || command === "white") go({evidence: null}, "replace");
  };
  useKeys(other, (press) => {
    if (commandOf(press.key) !== "rotation") stop();
    const typed = typedWith(digits, press.key);
    setDigits(typed.digits);
    if (typed.number !== null) talk.goTo(typed.number);
    return typed.number !== null || typed.digits !== "" || pressed(press, {talk, tools, run, setTools});
  });
  useTouched(other, stop);
  useRotation(
    {every: tools.every, isHeld: view.evidence !== null, at: placeAddress(talk.place)},
    talk.rotate,
  );
  return {talk, tools, speaker, digits, isFull, run, uncover};
}

interface Answering extends Pick<Running, "talk" | "tools" | "run"> {
  setTools: (change: (now: Tools) => Tools) => void;
}

/** Whether a key was for the presentation. */
function pressed({key, isAudience}: Press, {talk, tools, run, setTools}: Answering): boolean {
  const command = commandOf(key);
  // Who sees nothing need not know the key.
  if (isAudience && tools.blank) {
    setTools((now) => ({...now, blank: null}));
    return true;
  }
  if (key === "Escape" && isAudience && tools.pointer) {
    setTools((now) => ({...now, pointer: null}));
    return true;
  }
  // The browser ends what lies over the page only in its own window.
  if (key === "Escape" && !isAudience) talk.leave();
  if (isTurn(command)) return talk.turn(command);
  // A window may fill the screen only when it was pressed itself.
  if (command === null || (command === "fullScreen" && !isAudience)) return false;
  run(command);
  return true;
}

// What sets the pace goes on after a reload; what lies over the slide does not.
function useTools(talk: string) {
  const [kept, keep] = useKept(talk, "pace", () => ({every: noTools.every, isTimed: noTools.isTimed}));
  const [tools, set] = useState<Tools>({...noTools, ...kept});
  const {every, isTimed} = tools;
  useEffect(() => keep(() => ({every, isTimed})), [every, isTimed, keep]);
  return [tools, set] as const;
}

/** How long a number waits for its next digit, in milliseconds. */
const patience = 4000;

function useDigits(): [string, (digits: string) => void] {
  const [digits, setDigits] = useState("");
  useEffect(() => {
    if (digits === "") return;
    const waiting = setTimeout(() => setDigits(""), patience);
    return () => clearTimeout(waiting);
  }, [digits]);
  return [digits, setDigits];
}
