import {Suspense, type ReactNode} from "react";
import {parseEvidence} from "../domain/evidence.ts";
import {Copies} from "./evidence/Copies.tsx";
import {DerivedEvidence} from "./evidence/DerivedEvidence.tsx";
import {FigureEvidence} from "./evidence/FigureEvidence.tsx";
import {NotYet, TargetProgress} from "./evidence/NotYet.tsx";
import {ItemEvidence, PolicyEvidence} from "./evidence/RecordEvidence.tsx";
import {SourceEvidence} from "./evidence/SourceEvidence.tsx";
import {TargetEvidence} from "./evidence/TargetEvidence.tsx";

/** What is known of the record a number opens; `waiting` is shown while it is looked up. */
export function EvidencePanel({id, waiting}: {id: string; waiting: ReactNode}) {
  return (
    <>
      <Copies id={id} />
      <Suspense fallback={waiting}>
        <NotYet id={id} />
        <Record id={id} />
      </Suspense>
    </>
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
      return <TargetProgress id={ref.id} part={ref.part} />;
    case "source":
      return <SourceEvidence id={ref.id} />;
    case "item":
      return <ItemEvidence id={ref.id} />;
    case "policy":
      return <PolicyEvidence id={ref.id} />;
  }
}
