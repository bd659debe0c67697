import {useState, type FocusEvent, type MouseEvent} from "react";
import type {Language} from "../../domain/view.ts";
import {useReader} from "../../reader/use-reader.ts";
import {stageText} from "../../text/stage.ts";
import {keysOf, type Command} from "./commands.ts";
import type {Running} from "./use-stage.ts";

const shown: readonly Command[] = [
  "previous",
  "next",
  "overview",
  "presenter",
  "fullScreen",
  "laser",
  "lens",
  "blank",
  "timer",
  "rotation",
  "help",
];

/** Buttons for all that keys do; seen while a pointer moves or the keyboard is on them. */
export function Controls({stage, onDone}: {stage: Running; onDone: () => void}) {
  const {language} = useReader();
  const text = stageText[language];
  const [isReached, setReached] = useState(false);
  const reach = {
    onFocus: ({target}: FocusEvent) => setReached(target.matches(":focus-visible")),
    onBlur: () => setReached(false),
  };
  // Who clicks goes on with the keys of the slide, else the next space would press the button again.
  const done = ({detail}: MouseEvent) => detail > 0 && onDone();
  const commands = shown.filter((command) => command !== "fullScreen" || document.fullscreenEnabled);
  return (
    <div
      className="stage-controls"
      role="group"
      aria-label={text.controls}
      data-reached={isReached}
      {...reach}
    >
      {commands.map((command) => (
        <button
          key={command}
          type="button"
          data-command={command}
          title={keyOf(command)}
          aria-label={nameOf(command, stage, language)}
          aria-pressed={pressedOf(command, stage)}
          onClick={(event) => {
            stage.run(command);
            done(event);
          }}
        >
          {wordsOf(command, stage, language)}
        </button>
      ))}
      <button type="button" data-command="leave" title="Esc" onClick={stage.talk.leave}>
        {text.commands.leave}
      </button>
    </div>
  );
}

// What a finger finds by its letter; arrows are known.
function keyOf(command: Command): string | undefined {
  const [key] = keysOf[command];
  return key.length === 1 ? key.trim().toUpperCase() : undefined;
}

/** What is read aloud in place of the words on a button. */
function nameOf(command: Command, {tools}: Running, language: Language): string | undefined {
  const text = stageText[language];
  if (arrows[command]) return text.commands[command];
  const isPaced = command === "rotation" && tools.every !== null;
  return isPaced ? `${text.commands.rotation} ${text.every(tools.every)}` : undefined;
}

const arrows: Partial<Record<Command, string>> = {previous: "‹", next: "›"};

function wordsOf(command: Command, {tools}: Running, language: Language): string {
  const text = stageText[language];
  if (command === "rotation") return text.every(tools.every);
  return arrows[command] ?? text.commands[command];
}

/** Whether it is switched on; undefined for what is only done. */
function pressedOf(command: Command, {tools, speaker, isFull}: Running): boolean | undefined {
  switch (command) {
    case "presenter":
      return speaker.kind !== "none";
    case "fullScreen":
      return isFull;
    case "laser":
    case "lens":
      return tools.pointer === command;
    case "blank":
      return tools.blank !== null;
    case "timer":
      return tools.isTimed;
    case "rotation":
      return tools.every !== null;
    default:
      return undefined;
  }
}
