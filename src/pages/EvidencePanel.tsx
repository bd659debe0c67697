import {Suspense, useEffect, useRef, type ReactNode} from "react";
import {parseEvidence} from "../domain/evidence.ts";
import {useReader} from "../reader/use-reader.ts";
import {evidenceText} from "../text/evidence.ts";
import {ErrorBoundary} from "../ui/ErrorBoundary.tsx";
import {Copies} from "./evidence/Copies.tsx";
import {DerivedEvidence} from "./evidence/DerivedEvidence.tsx";
import {FigureEvidence} from "./evidence/FigureEvidence.tsx";
import {ProgressEvidence} from "./evidence/ProgressEvidence.tsx";
import {ItemEvidence, PolicyEvidence} from "./evidence/RecordEvidence.tsx";
import {SourceEvidence} from "./evidence/SourceEvidence.tsx";
import {TargetEvidence} from "./evidence/TargetEvidence.tsx";

/** The panel every number opens; `waiting` is shown while its record is looked up. */
export function EvidencePanel({id, waiting}: {id: string; waiting: ReactNode}) {
  const {language, go} = useReader();
  const dialog = useRef<HTMLDialogElement>(null);
  const text = evidenceText[language];

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="evidence"
      aria-label={text.title}
      onClose={() => go({evidence: null})}
      closedby="any"
    >
      <div className="evidence-body">
        <header>
          <h2>{text.title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </header>
        <ErrorBoundary>
          <Copies id={id} />
          <Suspense fallback={waiting}>
            <Record id={id} />
          </Suspense>
        </ErrorBoundary>
      </div>
    </dialog>
  );
}

function Record({id}: {id: string}) {
  const ref = parseEvidence(id);
  switch (ref.kind) {
    case "figure":
      return <FigureEvidence id={ref.id} />;
    case "target":
      return <TargetEvidence id={ref.id} />;
    case "derived":
      return <DerivedEvidence operation={ref.operation} inputs={ref.inputs} />;
    case "progress":
      return <ProgressEvidence id={ref.id} />;
    case "source":
      return <SourceEvidence id={ref.id} />;
    case "item":
      return <ItemEvidence id={ref.id} />;
    case "policy":
      return <PolicyEvidence id={ref.id} />;
  }
}
