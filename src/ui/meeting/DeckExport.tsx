import type {Format} from "../../exports/formats.ts";
import {plainFinish} from "../../exports/sheaf.ts";
import {watermarked} from "../../meeting/deck.ts";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {useSignal} from "../../reader/signal.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {exportText} from "../../text/exports.ts";
import {meetingText} from "../../text/meeting.ts";
import {FinishChoice} from "../export/FinishChoice.tsx";
import {Outcome} from "../export/Outcome.tsx";
import {useTask} from "../export/use-task.ts";

const formats: readonly Format[] = ["pptx", "docx"];

/** Takes a deck away as a document to be edited, or as a file that opens here again. */
export function DeckExport({open}: {open: OpenDeck}) {
  const {view, language} = useReader();
  const {deck} = useSignal(open.editing);
  const engine = useEngine();
  const task = useTask();
  const base = () => location.href.replace(/#.*$/, "");
  const isRunning = task.progress.kind === "running";
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
          // It keeps the focus while the work goes on.
          aria-disabled={deck.slides.length === 0 || isRunning}
          onClick={() => deck.slides.length > 0 && !isRunning && save(format)}
        >
          {exportText[language].formats[format]}
        </button>
      ))}
      <button type="button" onClick={saveFile}>
        {meetingText[language].save}
      </button>
      <FinishChoice
        finish={{...plainFinish, watermark: deck.watermark ?? null}}
        pictures={false}
        onChange={({watermark}) => open.edit((now) => watermarked(now, watermark), "watermark")}
      />
      {task.progress.kind !== "idle" && <Outcome task={task} />}
    </div>
  );
}
