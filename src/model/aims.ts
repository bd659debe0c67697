import {aimsOf, type Aims} from "../domain/aims.ts";
import type {SeriesPanel} from "../domain/panels.ts";
import type {Line} from "../domain/series.ts";
import type {Target} from "../domain/target.ts";
import type {Answers} from "../engine/answers.ts";
import {targets} from "../queries/targets.ts";
import type {Reader} from "../reader/reader.ts";

/** What one line of a series aims at, as known on the evaluation day. */
export function lineAims(line: Line, answers: Answers, {day}: Reader): Aims {
  return aimsOf(line, answers.rows(targets), day);
}

/** The plans of all lines of a series. */
export function seriesPlans({lines}: SeriesPanel, answers: Answers, reader: Reader): Target[] {
  return lines.flatMap((line) => lineAims(line, answers, reader).plans);
}
