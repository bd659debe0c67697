import {parseDerivedId, type Derivation} from "./derived.ts";

/** What an evidence id points at. A bare id is a figure. */
export type EvidenceRef =
  | {kind: "figure" | "target" | "item" | "policy" | "source" | "progress"; id: string}
  | {kind: "derived"; operation: Derivation; inputs: [string, string]};

/** Reads an id of the address: `SX-O-011`, `target:SX-T-001`, `ratio:SX-O-001,SX-O-003` … */
export function parseEvidence(id: string): EvidenceRef {
  const derived = parseDerivedId(id);
  if (derived) return {kind: "derived", ...derived};
  const [, kind, rest] = /^(target|item|policy|source|progress):(.+)$/.exec(id) ?? [];
  if (rest) return {kind: kind as "target" | "item" | "policy" | "source" | "progress", id: rest};
  return {kind: "figure", id};
}
