import {parseEvidence} from "../domain/evidence.ts";
import type {Answers} from "../engine/answers.ts";
import {asked} from "./built.ts";
import type {Exhibit} from "./exhibit.ts";

/** The records an evidence id rests on: a computed number on its inputs, the progress toward a target on what that names. */
export function recordsOf(evidence: string): string[] {
  const ref = parseEvidence(evidence);
  if (ref.kind === "derived") return ref.inputs;
  return ref.kind === "progress" ? [`target:${ref.id}`] : [evidence];
}

/** The documents of an exhibit's records, each once, as far as what it asked knows them. */
export function documentsOf(evidence: readonly string[], exhibit: Exhibit, answers: Answers): string[] {
  const known = new Map(
    asked(exhibit).flatMap((query) => (answers.known(query) ?? []).flatMap((row) => documentOf(row as Row))),
  );
  const found = evidence.flatMap(recordsOf).flatMap((id) => {
    const ref = parseEvidence(id);
    return ref.kind === "source" ? [ref.id] : (known.get(id) ?? []);
  });
  return [...new Set(found)];
}

type Row = Partial<Record<"observation" | "target" | "policy" | "source", string>>;

// A figure that a target is judged by names the target too.
function documentOf({observation, target, policy, source}: Row): [string, string][] {
  const id = observation ?? (target ? `target:${target}` : policy && `policy:${policy}`);
  return id && source ? [[id, source]] : [];
}
