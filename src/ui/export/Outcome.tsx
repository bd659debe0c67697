import {ActionableError} from "../../domain/errors.ts";
import {useReader} from "../../reader/use-reader.ts";
import {exportText} from "../../text/exports.ts";
import type {Task} from "./use-task.ts";

/** How the work stands, in words that screen readers hear too. */
export function Outcome({task: {progress, cancel}}: {task: Task}) {
  const text = exportText[useReader().language];
  return (
    <>
      {progress.kind === "running" && (
        <p className="export-running">
          <progress
            max={progress.of || 1}
            value={progress.of ? progress.done : undefined}
            aria-label={text.making}
          />
          <button type="button" onClick={cancel}>
            {text.cancel}
          </button>
        </p>
      )}
      <p role="status">
        {progress.kind === "running" && text.making}
        {progress.kind === "done" && progress.words}
        {progress.kind === "failed" && <Failure error={progress.error} />}
      </p>
    </>
  );
}

function Failure({error}: {error: unknown}) {
  const text = exportText[useReader().language];
  if (error instanceof ActionableError) {
    return (
      <>
        {error.message} {error.fix}
      </>
    );
  }
  return <>{text.failed(error instanceof Error ? error.message : String(error))}</>;
}
