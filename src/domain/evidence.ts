import {parseDerivedId, type Derivation} from "./derived.ts";

/**
 * The numbers that the progress toward a target has: the shares done and gone and the gap between them, what is left, the paces
 * needed from the newest figure and from the evaluation day, those achieved, the projection and its ends.
 */
export const progressParts = [
  "done",
  "elapsed",
  "gap",
  "remaining",
  "needed",
  "needed_now",
  "achieved",
  "last",
  "outlook",
  "low",
  "high",
] as const;
export type ProgressPart = (typeof progressParts)[number];

/** What an evidence id points at. A bare id is a figure, a bare progress the share done. */
export type EvidenceRef =
  | {kind: "figure" | "target" | "item" | "policy" | "source"; id: string}
  | {kind: "progress"; id: string; part: ProgressPart}
  | {kind: "derived"; operation: Derivation; inputs: [string, string]};

/** Reads an id of the address: `SX-O-011`, `target:SX-T-001`, `ratio:SX-O-001,SX-O-003` … */
export function parseEvidence(id: string): EvidenceRef {
  const derived = parseDerivedId(id);
  if (derived) return {kind: "derived", ...derived};
  const [, kind, rest] = /^(target|item|policy|source|progress):(.+)$/.exec(id) ?? [];
  if (!rest) return {kind: "figure", id};
  if (kind !== "progress") return {kind: kind as "target" | "item" | "policy" | "source", id: rest};
  const [target = "", named] = rest.split(":");
  const part = progressParts.find((one) => one === named) ?? "done";
  return {kind, id: target, part};
}

/** The id of a number of the progress toward a target: `progress:SX-T-001`, `progress:SX-T-001:remaining`. */
export function progressId(target: string, part: ProgressPart = "done"): string {
  return part === "done" ? `progress:${target}` : `progress:${target}:${part}`;
}
