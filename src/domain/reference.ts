import {addMonths, dateInterval, daysBetween} from "./date.ts";
import type {Progress} from "./pace.ts";
import type {Target} from "./target.ts";

/** What two official trackers would say of a target, with their inputs; shown beside our state, never setting it. */
export interface Reference {
  /** Base value and year share, newest value, target: the inputs of both methods. */
  base: {value: number; day: string};
  newest: {value: number; day: string};
  goal: {value: number; day: string};
  /** Growth a year between base and newest, and between base and target, as shares of one. */
  observed: number;
  required: number;
  openSdg: {ratio: number; rating: OpenSdgRating};
  un: {extrapolated: number; share: number; rating: UnRating};
}

export type OpenSdgRating = "achieved" | "on_track" | "acceleration_needed" | "limited" | "deterioration";
export type UnRating = "achieved" | "on_track" | "progress" | "stagnation_or_regression";

export type ReferenceResult =
  | {kind: "reference"; reference: Reference}
  | {kind: "unknown"; reason: "no_base_figure" | "less_than_two_years" | "same_value" | "base_too_small"};

export const yearsBetween = (from: string, to: string) => daysBetween(from, to) / 365.25;

/** The least ratio of each Open SDG rating; below the last is deterioration. */
export const openSdgLimits = {on_track: 0.95, acceleration_needed: 0.6, limited: 0};
/** The least share of each UN rating; below the last is stagnation or regression. */
export const unLimits = {on_track: 0.95, progress: 0.1};
/** Our own conditions: the least base as a share of the target, and the least time between base and newest value. */
export const referenceConditions = {baseShare: 0.5, years: 2};

/**
 * The ratings of Open SDG 2.4 (observed ÷ required compound growth) and of the UN Statistics Division's 2023 progress chart
 * (share of the required change that extrapolated growth would reach). Compound growth explodes from a small base, so they
 * are given only for a published base and two different values that meet `referenceConditions`; `progress` already holds
 * them to one definition.
 */
export function reference(target: Target, {baseline, newest, due}: Progress): ReferenceResult {
  if (baseline.kind !== "figure") return {kind: "unknown", reason: "no_base_figure"};
  const base = {value: baseline.value, day: baseline.to};
  const last = {value: newest.value, day: dateInterval(newest.as_of).to};
  const goal = {value: target.value, day: due};
  if (base.value === last.value) return {kind: "unknown", reason: "same_value"};
  if (base.value < referenceConditions.baseShare * goal.value)
    return {kind: "unknown", reason: "base_too_small"};
  if (last.day < addMonths(base.day, 12 * referenceConditions.years))
    return {kind: "unknown", reason: "less_than_two_years"};
  const observed = growth(base, last);
  const required = growth(base, goal);
  const ratio = observed / required;
  const extrapolated = last.value * (1 + observed) ** yearsBetween(last.day, goal.day);
  const share = (extrapolated - base.value) / (goal.value - base.value);
  const achieved = last.value >= goal.value;
  return {
    kind: "reference",
    reference: {
      base,
      newest: last,
      goal,
      observed,
      required,
      openSdg: {ratio, rating: achieved ? "achieved" : openSdgRating(ratio)},
      un: {extrapolated, share, rating: achieved ? "achieved" : unRating(share)},
    },
  };
}

interface Point {
  value: number;
  day: string;
}

function growth(from: Point, to: Point): number {
  return (to.value / from.value) ** (1 / yearsBetween(from.day, to.day)) - 1;
}

function openSdgRating(ratio: number): OpenSdgRating {
  if (ratio >= openSdgLimits.on_track) return "on_track";
  if (ratio >= openSdgLimits.acceleration_needed) return "acceleration_needed";
  return ratio >= openSdgLimits.limited ? "limited" : "deterioration";
}

function unRating(share: number): UnRating {
  if (share >= unLimits.on_track) return "on_track";
  return share >= unLimits.progress ? "progress" : "stagnation_or_regression";
}
