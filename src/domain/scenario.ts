import {addDays, dateInterval, isDay, isYear, monthsBetween} from "./date.ts";
import {isSound, type Figure} from "./figure.ts";
import {newestOf} from "./newest.ts";
import {neededPace, progress, remaining, type NeededPace, type ProgressResult} from "./pace.ts";
import type {Target} from "./target.ts";

/** What the reader supposes instead of what was published (情景); null keeps the published value. Never stored as data. */
export interface Scenario {
  value: number | null;
  /** A year or a day. */
  due: string | null;
  /** Assumed pace from the newest figure on, in units a month. */
  pace: number | null;
}

/** The answer to a supposition, from the newest exact total on. */
export interface ScenarioAnswer {
  target: Target;
  newest: Figure | null;
  progress: ProgressResult;
  /** Needed from the newest figure, and from the evaluation day if nothing has changed since; null once reached or due. */
  needed: NeededPace | null;
  neededFromNow: NeededPace | null;
  /** At the assumed pace: the total at the due date and the day the target would be reached, if ever. */
  assumed: {perMonth: number; atDue: number; reachedOn: string | null} | null;
}

/** The target as supposed, measured like the published one; the assumed pace starts at the newest figure. */
export function supposed(
  published: Target,
  scenario: Scenario,
  figures: readonly Figure[],
  evaluationDay: string,
  founded: string | null,
): ScenarioAnswer {
  const target = {
    ...published,
    value: scenario.value ?? published.value,
    due: scenario.due ?? published.due,
    qualifier: scenario.value === null ? published.qualifier : ("exact" as const),
  };
  const newest = newestOf(figures.filter((figure) => isSound(figure) && figure.qualifier === "exact"));
  const from = newest && dateInterval(newest.as_of).to;
  return {
    target,
    newest,
    progress: progress(target, figures, evaluationDay, founded),
    needed: newest && from ? neededPace(target, newest, from) : null,
    neededFromNow: newest ? neededPace(target, newest, evaluationDay) : null,
    assumed:
      newest && target.due && scenario.pace !== null
        ? atPace(scenario.pace, {...target, due: target.due}, newest)
        : null,
  };
}

function atPace(perMonth: number, target: Target & {due: string}, newest: Figure) {
  const from = dateInterval(newest.as_of).to;
  const months = perMonth > 0 ? remaining(target, newest).low / perMonth : null;
  return {
    perMonth,
    atDue: newest.value + perMonth * Math.max(0, monthsBetween(from, dateInterval(target.due).to)),
    reachedOn: months === null || months > farOff ? null : addDays(from, Math.ceil((months * 365.25) / 12)),
  };
}

// A thousand years: beyond that no day is worth naming, and soon none can be.
const farOff = 12_000;

/** Reads `value:250,due:2030,pace:6`; parts that are no number or date are left out, null when nothing is supposed. */
export function parseScenario(text: string | null): Scenario | null {
  if (!text) return null;
  const parts = new Map(
    text.split(",").map((part): [string, string] => {
      const [name = "", content = ""] = part.split(":");
      return [name, content];
    }),
  );
  const numeral = (name: string) => {
    const found = Number(parts.get(name)?.trim() || Number.NaN);
    return Number.isFinite(found) && found >= 0 ? found : null;
  };
  const due = parts.get("due") ?? "";
  const scenario = {
    value: numeral("value"),
    due: isYear(due) || isDay(due) ? due : null,
    pace: numeral("pace"),
  };
  return Object.values(scenario).some((part) => part !== null) ? scenario : null;
}

/** The address part of a scenario; null when nothing is supposed. */
export function formatScenario({value, due, pace}: Scenario): string | null {
  const parts = Object.entries({value, due, pace}).filter(([, part]) => part !== null);
  return parts.length > 0 ? parts.map(([name, part]) => `${name}:${part}`).join(",") : null;
}
