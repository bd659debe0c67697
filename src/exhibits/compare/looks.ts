import type {Operation} from "../../domain/comparability.ts";
import {measures} from "../../domain/measure.ts";
import type {Options} from "../../reader/reader.ts";
import {presets} from "./presets.ts";

// The headline series, and those of each question.
const offered = [[], ...Object.values(presets).map(({series}) => series)];

/** What the page sets side by side without a search, by every measure. */
export function rankLooks(): readonly Partial<Options>[] {
  return offered.flatMap((series) =>
    measures.map((measure) => ({series, operation: "rank" as const, measure})),
  );
}

/** The same series by operations that know no measure. */
export function looksBy(...operations: readonly Operation[]): () => readonly Partial<Options>[] {
  return () =>
    offered.flatMap((series) =>
      operations.map((operation) => ({series, operation, measure: "raw" as const})),
    );
}
