import {monthsApart} from "../../domain/comparability-reasons.ts";
import {oldAfterMonths} from "../../domain/finding.ts";
import {around, valueInterval, type Qualifier, type ValueInterval} from "../../domain/interval.ts";
import {paceLimits} from "../../domain/pace.ts";
import {openSdgLimits, referenceConditions, unLimits} from "../../domain/reference.ts";
import {aboutReached} from "../../domain/target.ts";
import type {Language} from "../../domain/view.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {methodsComparing} from "../../text/methods-comparing.ts";
import {methodsReading} from "../../text/methods-reading.ts";
import {methodsTargets} from "../../text/methods-targets.ts";
import {referenceText} from "../../text/reference.ts";
import {targetsText} from "../../text/targets.ts";

export const qualifiers: readonly Qualifier[] = [
  "exact",
  "about",
  "nearly",
  "rounded",
  "over",
  "at_least",
  "under",
  "at_most",
];

const ratio = (limit: number) => (limit === 0 ? "0" : limit.toFixed(2));

/** The thresholds of the domain as the rules print them, by the slot they fill. */
export const thresholds: Record<string, string> = {
  margin: formatShare(around.high - 1),
  nearly: formatShare(around.low),
  reached: formatShare(aboutReached),
  onTrack: ratio(paceLimits.on_track),
  behind: ratio(paceLimits.behind),
  farBehind: ratio(paceLimits.far_behind),
  old: String(oldAfterMonths),
  sdgOnTrack: formatShare(openSdgLimits.on_track),
  sdgAcceleration: formatShare(openSdgLimits.acceleration_needed),
  sdgLimited: formatShare(openSdgLimits.limited),
  unOnTrack: formatShare(unLimits.on_track),
  unProgress: formatShare(unLimits.progress),
  baseShare: formatShare(referenceConditions.baseShare),
  months: String(referenceConditions.years * 12),
  caution: String(monthsApart.caution),
  refusal: String(monthsApart.refusal),
};

/** The wording of the rules with every threshold in its place; it depends on nothing but the language. */
export function conventions(language: Language) {
  return filled({
    ...methodsReading[language],
    ...methodsTargets[language],
    ...methodsComparing[language],
  });
}

/** Everything the page may print as wording of a rule, to hold live numbers against. */
export function conventionWording(language: Language): Set<string> {
  const rules = conventions(language);
  const {openSdgRatings, unRatings} = referenceText[language];
  const names = [targetsText[language].states, openSdgRatings, unRatings];
  return new Set(strings([rules, names, qualifiers.map((one) => intervalOfN(one, rules.words.unlimited))]));
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

function filled<T>(value: T): T {
  if (typeof value === "string") return fill(value) as T;
  if (Array.isArray(value)) return value.map(filled) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part)])) as T;
}

function fill(template: string): string {
  return template.replaceAll(/\{(\w+)\}/g, (_slot, name: string) => {
    const threshold = thresholds[name];
    if (threshold === undefined) throw new Error(`no threshold {${name}} in: ${template}`);
    return threshold;
  });
}

/** What a qualifier makes of any number, in N: [0.95N, 1.05N]; u is one unit of the last digit printed. */
export function intervalOfN(qualifier: Qualifier, unlimited: string): string {
  if (qualifier === "rounded") return "[N−u/2, N+u/2)";
  const times = (share: number) => {
    if (share === 0) return "0";
    return share === 1 ? "N" : `${formatNumber(share)}N`;
  };
  return brackets(valueInterval(1, qualifier), times, unlimited);
}

/** The values a published number may mean: [190, 210]. */
export function intervalText(value: number, qualifier: Qualifier, unlimited: string): string {
  return brackets(valueInterval(value, qualifier), formatNumber, unlimited);
}

function brackets(
  {low, high, lowOpen, highOpen}: ValueInterval,
  format: (end: number) => string,
  unlimited: string,
): string {
  if (low === high) return format(low);
  const end = high === Infinity ? unlimited : format(high);
  return `${lowOpen ? "(" : "["}${format(low)}, ${end}${highOpen || high === Infinity ? ")" : "]"}`;
}
