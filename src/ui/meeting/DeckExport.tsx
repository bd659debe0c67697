import type {Format} from "../../exports/formats.ts";
import type {Deck} from "../../meeting/deck.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {exportText} from "../../text/exports.ts";
import {meetingText} from "../../text/meeting.ts";
import {useFinish} from "../export/finish.ts";
import {FinishChoice} from "../export/FinishChoice.tsx";
import {Outcome} from "../export/Outcome.tsx";
import {useTask} from "../export/use-task.ts";

const formats: readonly Format[] = ["pptx", "docx"];

/** Takes a deck away as a document to be edited, or as a file that opens here again. */
export function DeckExport({deck}: {deck: Deck}) {
  const {view, language} = useReader();
  const engine = useEngine();
  const task = useTask();
  const [finish, choose] = useFinish();
  const base = () => location.href.replace(/#.*$/, "");
  const save = (format: Format) =>
    task.run(async (work) => {
      const {saveDeckAs} = await import("./deck-files.ts");
      return saveDeckAs(format, deck, {engine, view, base: base()}, work);
    });
  const saveFile = () =>
    task.run(async () => {
      const {saveDeckFile} = await import("./deck-files.ts");
      return saveDeckFile(deck, view);
    });
  return (
    <div className="deck-export" role="group" aria-label={meetingText[language].export}>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          disabled={deck.slides.length === 0 || task.progress.kind === "running"}
          onClick={() => save(format)}
        >
          {exportText[language].formats[format]}
        </button>
      ))}
      <button type="button" onClick={saveFile}>
        {meetingText[language].save}
      </button>
      <FinishChoice finish={finish} pictures={false} onChange={choose} />
      {task.progress.kind !== "idle" && <Outcome task={task} />}
    </div>
  );
}
