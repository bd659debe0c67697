import {useReader} from "../../reader/use-reader.ts";
import {stageText} from "../../text/stage.ts";
import {keysOf, type Command} from "./commands.ts";
import {Sheet} from "./Sheet.tsx";

/** All keys of a presentation. */
export function Help({close}: {close: () => void}) {
  const {language} = useReader();
  const text = stageText[language];
  const named = (Object.keys(keysOf) as Command[]).map((command) => ({
    keys: keysOf[command]
      .filter(isOnKeyboard)
      .map((key) => text.keys[key] ?? (key.length > 1 ? key : key.toUpperCase())),
    words: text.commands[command],
  }));
  const more = text.moreKeys.map(([keys, words]) => ({keys: keys.split(" "), words}));
  return (
    <Sheet name={text.commands.help} className="stage-help" keys={keysOf.help} close={close}>
      <dl>
        {[...named, ...more].map(({keys, words}) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

// Others are what a Chinese keyboard makes of the same key.
function isOnKeyboard(key: string): boolean {
  return key <= "~";
}
