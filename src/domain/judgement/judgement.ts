import type {Figure} from "../figure.ts";

/** What is known of a target on the evaluation day; `figure` is the reading that decided it. */
export type Judgement =
  | Unknown
  | {kind: "met" | "met_date_unknown" | "missed"; figure: Figure}
  /** The words of the figure allow both sides, or a rival statement of the same day would decide otherwise. */
  | {kind: "indeterminate"; figure: Figure; rival: Figure | null}
  /** The due date has passed and the newest figure is older; null where not even an older one answers the period. */
  | {kind: "due_passed_unknown" | "running"; figure: Figure | null}
  | {kind: "kept" | "exceeded"; figure: Figure}
  | Level
  /** A yearly addition, year by year. */
  | {kind: "yearly"; years: YearJudgement[]};

/** A rate or index: points above (+) or below (−) the target; only a reading of the due period decides. */
export interface Level {
  kind: "level";
  figure: Figure;
  points: number;
  outcome: "met" | "missed" | "indeterminate" | null;
}

export interface YearJudgement {
  year: string;
  judgement: Judgement;
}

export interface Unknown {
  kind: "unknown";
  reason: UnknownReason;
  /** The newest figures of the same metric that do not answer the target because they count otherwise. */
  instead: Figure[];
}

export type UnknownReason =
  | "no_figure"
  | "no_due"
  | "grade_d"
  | "units_differ"
  | "definition_break"
  | "population_differs"
  | "split_differs";
