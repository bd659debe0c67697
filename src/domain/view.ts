import {operations, type Operation} from "./comparability.ts";
import {isDay} from "./date.ts";
import {measures, type Measure} from "./measure.ts";
import {formatScenario, parseScenario, type Scenario} from "./scenario.ts";
import {lanes, type Lane} from "./timeline.ts";

export const pages = [
  "overview",
  "certified",
  "awards",
  "industry",
  "targets",
  "compare",
  "timeline",
  "data",
  "methods",
] as const;
export type Page = (typeof pages)[number];

/** The sections of the methods page, in reading order. */
export const sections = [
  "words",
  "grades",
  "same-fact",
  "targets",
  "pace",
  "reference",
  "comparability",
  "derived",
  "scenario",
] as const;
export type Section = (typeof sections)[number];

export type Language = "zh" | "en";
export type Theme = "system" | "light" | "dark";

/** Everything a shared address restores. Null means the default: all provinces, today, no panel. */
export interface View {
  page: Page;
  /** Foreground provinces; others in an address are ignored. */
  regions: string[] | null;
  language: Language;
  theme: Theme;
  /** The evaluation day (评估日) as `YYYY-MM-DD`, or null for today. */
  on: string | null;
  /** The record whose evidence panel is open. */
  evidence: string | null;
  /** The table shown on the data page. */
  table: string | null;
  /** The target whose path is shown on the targets page. */
  target: string | null;
  /** What the reader supposes of that target (情景). */
  scenario: Scenario | null;
  /** The series on the compare page, as series-choice.ts spells them; none: the headline series. */
  series: string[];
  operation: Operation;
  measure: Measure;
  /** How far back the timeline reaches: everything, or null for the last ten years. */
  span: "all" | null;
  /** The kind of happening the timeline shows; null for every kind. */
  lane: Lane | null;
  /** The section of the methods page the reader went to. */
  section: Section | null;
}

export const defaultView: View = {
  page: "overview",
  regions: null,
  language: "zh",
  theme: "system",
  on: null,
  evidence: null,
  table: null,
  target: null,
  scenario: null,
  series: [],
  operation: "rank",
  measure: "raw",
  span: null,
  lane: null,
  section: null,
};

/**
 * Reads `#/certified?lang=en&on=2024-06-30`; whatever is missing or unreadable takes its default. `provinces` are the
 * codes an address may choose from.
 */
export function parseView(hash: string, provinces: readonly string[]): View {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?");
  const params = new URLSearchParams(query);
  const on = params.get("on");
  const regions = params
    .get("regions")
    ?.split(",")
    .filter((code) => provinces.includes(code));
  return {
    page: pages.find((page) => page === path) ?? defaultView.page,
    regions: regions?.length ? regions : null,
    language: params.get("lang") === "en" ? "en" : "zh",
    theme: (["light", "dark"] as const).find((theme) => theme === params.get("theme")) ?? "system",
    on: on && isDay(on) ? on : null,
    evidence: params.get("evidence"),
    table: params.get("table"),
    target: params.get("target"),
    scenario: parseScenario(params.get("if")),
    section: sections.find((section) => section === params.get("section")) ?? null,
    series: params.getAll("series").filter(Boolean),
    operation: operations.find((one) => one === params.get("operation")) ?? defaultView.operation,
    measure: measures.find((one) => one === params.get("measure")) ?? defaultView.measure,
    span: params.get("span") === "all" ? "all" : null,
    lane: lanes.find((lane) => lane === params.get("lane")) ?? null,
  };
}

/** The hash of a view; defaults are left out, so equal views have equal addresses. */
export function formatView(view: View): string {
  const params = new URLSearchParams();
  if (view.regions) params.set("regions", view.regions.join(","));
  if (view.language !== defaultView.language) params.set("lang", view.language);
  if (view.theme !== defaultView.theme) params.set("theme", view.theme);
  if (view.on) params.set("on", view.on);
  if (view.table) params.set("table", view.table);
  if (view.target) params.set("target", view.target);
  if (view.section) params.set("section", view.section);
  const supposed = view.scenario && formatScenario(view.scenario);
  if (supposed) params.set("if", supposed);
  for (const series of view.series) params.append("series", series);
  if (view.operation !== defaultView.operation) params.set("operation", view.operation);
  if (view.measure !== defaultView.measure) params.set("measure", view.measure);
  if (view.span) params.set("span", view.span);
  if (view.lane) params.set("lane", view.lane);
  if (view.evidence) params.set("evidence", view.evidence);
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%40", "@");
  return `#/${view.page}${query ? `?${query}` : ""}`;
}
