import type {Progress} from "../../domain/pace.ts";
import type {Track} from "../../domain/track.ts";
import type {Language} from "../../domain/view.ts";
import type {Table} from "../../exhibits/exhibit.ts";
import {say, type Words} from "../../exhibits/words.ts";
import {methodsText} from "../../text/methods.ts";

/** A target whose progress could be measured. */
export type MeasuredTrack = Omit<Track, "progress"> & {progress: Progress};

/** One line of a worked example. */
export type ExampleStep = [label: string, substituted: Words, result: Words];

/** The table of a worked example. */
export function stepTable(caption: string, steps: readonly ExampleStep[], language: Language): Table {
  const {step, substituted, result} = methodsText[language];
  return {
    caption,
    columns: [step, substituted, result],
    rows: steps.map(([label, ...cells]) => ({key: label, cells: [say(label), ...cells]})),
  };
}
