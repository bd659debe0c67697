import {lanes} from "../../domain/timeline.ts";
import type {Options} from "../../reader/reader.ts";

/** Where the links of the timeline lead: to all years, and to each kind by itself. */
export function timelineLooks(): readonly Partial<Options>[] {
  return [{span: "all"}, ...lanes.map((lane) => ({lane}))];
}
