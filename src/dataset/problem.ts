import type {Paper} from "../domain/colour.ts";

/** What each rule has to say about the cell it found wrong; the wording of both languages is made from it. */
export interface RuleDetails {
  missing_file: Nothing;
  encoding: Nothing;
  header: {found: string; expected: string};
  quotes: Nothing;
  empty_columns: {count: number};
  empty_row: Nothing;
  cell_count: {found: number; expected: number};
  required: Nothing;
  number: Found;
  integer: Found;
  boolean: Found;
  enum: Found & {allowed: string};
  date_form: Found & {written: string};
  pattern: Found & {pattern: string};
  duplicate_key: {key: string; first: number};
  unknown_reference: Found & {resource: string};
  half_reference: {columns: string};
  outer_space: Found;
  half_width: {found: string};
  no_chinese: Found;
  one_language: {missing: string};
  impossible_date: Found;
  implausible_year: Found;
  period_reversed: Found;
  as_of_after_publication: {as_of: string; published_on: string; source: string};
  metric_kind: {metric: string; expected: string; found: string};
  own_kind: {metric: string; expected: string};
  population_missing: {metric: string};
  population_unneeded: {metric: string};
  variant_unlisted: {metric: string; varies: string};
  not_whole: {value: number};
  negative: {value: number};
  percent_range: {value: number};
  period_unneeded: {kind: string};
  period_as_of: {as_of: string; period: string};
  flow_period: Nothing;
  derived_note: Nothing;
  derived_inputs: Nothing;
  unknown_id: Found;
  stock_falls: {value: number; before: number; id: string; as_of: string};
  parts_exceed: Sum;
  parts_short: Sum;
  regions_exceed: Sum;
  fact_root: {fact: string; root: string};
  fact_differs: {root: string; found: string; expected: string};
  fact_split: {other: string; fact: string};
  target_basis: {metric: string; kind: string; basis: string};
  target_due: {role: string};
  target_dates: {set_on: string; due: string};
  target_direction: {metric: string; expected: string};
  restates_missing: {role: string};
  restates_unneeded: {role: string};
  headline_role: {role: string};
  headline_twice: {first: string};
  position_twice: {position: number; first: number};
  award_metric: {metric: string; counts: string; topic: string};
  list_metric: {metric: string; kind: string};
  item_batch: {batch: string; programme: string};
  unclassified: {count: number; total: number; percent: number};
  batch_number: {programme: string; number: string; first: number};
  batch_programme: {batch: string; programme: string};
  batch_order: {batch: string; announced_on: string};
  policy_batch: {kind: string};
  region_code: {level: string; code: string};
  region_parent: {parent: string; expected: string};
  foreground_none: Nothing;
  foreground_many: {most: number};
  foreground_level: {level: string};
  colour_missing: Nothing;
  colour_unneeded: Nothing;
  colour_faint: {found: string; paper: Paper; contrast: number; needed: number};
  colour_alike: {found: string; other: string};
  programme_dates: {started: string; ended: string};
  ended_open: {ended: string};
  after_end: {programme: string; ended: string};
  url_missing: {carrier: string};
  url_unneeded: {carrier: string};
  stated_undated: Nothing;
  document_missing: Nothing;
  document_unneeded: {carrier: string};
  metric_sum: {sum: number; parts: string};
  private_origin: {url: string};
  source_twice: {first: string};
  fact_repeated: {first: string};
  item_twice: {first: string};
  policy_twice: {first: string};
  item_place: {place: string; region: string};
  basis_publication: {as_of: string; published_on: string; basis: string};
  basis_noted: Found;
  rounded_count: Found;
  definition_step: Found & {id: string};
  yearly_role: {role: string; period: string};
}

export type Rule = keyof RuleDetails;

/** Something wrong in a data file, addressed so that a person can find the cell: rows count from 1, the header is row 1. */
export interface Problem<R extends Rule = Rule> {
  file: string;
  row: number | null;
  column: string | null;
  /** The rule that is broken; wording for both languages is in `text/problems.ts`. */
  rule: R;
  /** What the wording needs: the offending text, the allowed values, the other row … */
  details: RuleDetails[R];
}

interface Found {
  found: string;
}

interface Sum {
  sum: number;
  whole: number;
  /** The row of the whole. */
  id: string;
  /** The breakdown whose parts were summed, or `region`. */
  by: string;
}

type Nothing = Record<string, never>;
