import {useEngine} from "../../reader/use-rows.ts";
import {useReader} from "../../reader/use-reader.ts";
import {shell} from "../../text/shell.ts";
import {Outcome} from "./Outcome.tsx";
import {useTask} from "./use-task.ts";

/** One click makes the deck of all provinces chosen. */
export function DeckButton() {
  const {view, reader, language} = useReader();
  const engine = useEngine();
  const task = useTask();
  const text = shell[language];
  const make = () =>
    task.run(async (work) => {
      const {saveDeck} = await import("./deck.ts");
      return saveDeck({engine, view, base: location.href.replace(/#.*$/, "")}, work);
    });
  return (
    <div className="deck">
      <button type="button" title={text.deckHint} disabled={task.progress.kind === "running"} onClick={make}>
        {text.deck(reader.regions.length)}
      </button>
      {task.progress.kind !== "idle" && (
        <div className="export-panel">
          <Outcome task={task} />
        </div>
      )}
    </div>
  );
}
