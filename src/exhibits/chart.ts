import type {Operation} from "../domain/comparability.ts";

/**
 * A colour by its part; the page or document that draws it chooses the shade. `share:140000:2` is a shade of a province; one
 * outside the foreground has the colour of the backdrop.
 */
export type ColourRole = `region:${string}` | `share:${string}:${number}` | "backdrop";

/** What a chart does with its figures on its axis; `none`: it has no axis of values. */
export type ChartOperation = Operation | "none";

interface Described {
  /** The chart in words, for readers who cannot see it. */
  label: string;
  /** What the guard of comparability holds the figures of its axis to. */
  operation: ChartOperation;
}

/** A chart as data: rows, words, colours by their part and the records behind its marks. How it is drawn is another matter. */
export type Chart = Described &
  (
    | ProgressChart
    | StepsChart
    | SparkChart
    | PathChart
    | BarChart
    | ShareChart
    | DistanceChart
    | LanesChart
    | SeriesChart
  );

export type ChartKind = Chart["kind"];
export type ChartOf<Kind extends ChartKind> = Extract<Chart, {kind: Kind}>;

/** 序时进度: one row a target. */
interface ProgressChart {
  kind: "progress";
  rows: readonly ProgressRow[];
  /** The rows whose axis it shares, where others stand in charts of their own. */
  beside?: readonly ProgressRow[];
}

/** 序时进度 of one target: the share of the required increase done against the share of the time gone. */
export interface ProgressRow {
  /** Whose target it is and what it counts; no two rows share both. */
  owner: string;
  counted: string;
  /** The target, and the newest figure with its date, in words. */
  about: readonly [string, string];
  /** Shares of one. */
  done: number;
  elapsed: {low: number; high: number};
  /** Share of the time gone on the evaluation day; more than 1 once the target is due. */
  today: number;
  todayLabel: string;
  doneLabel: string;
  timeLabel: string;
  /** How far ahead of or behind schedule, in words. */
  lead: string;
  /** Where the paces achieved lead by the due date, in words; `evidence` opens the share done, `workings` what the words say. */
  outlook: string;
  evidence: string;
  workings: Record<"time" | "lead" | "outlook", {evidence: string}>;
  solid: boolean;
  badge?: "C";
  colour: ColourRole;
}

/** What a mark shows of how well its figure is known. */
export interface Surety {
  /** A small letter by it: the source is of grade C. */
  badge?: "C";
  /** The values that inexact words allow, as a whisker; an open end has none. */
  spread?: {low: number; high: number | null};
}

/** One published total as a mark. */
export interface TotalPoint extends Surety {
  /** The date it speaks of, as published. */
  on: string;
  value: number;
  /** In few words, for a mark. */
  label: string;
  /** In full, with unit and date. */
  name: string;
  evidence: string;
  /** Exact and published as it stands. */
  solid: boolean;
  /** Other statements of the same day. */
  rivals: readonly Omit<TotalPoint, "rivals">[];
}

/** The totals of one definition as steps; two definitions are two lines and are never joined. */
export interface StepLine {
  /** The definition, where several share a chart. */
  label: string | null;
  points: readonly TotalPoint[];
  /** The last date any figure of the line speaks of; null for a line without points. */
  until: string | null;
  /** The long stretches between two points for which no total was published: from a day to the date of a point. */
  gaps: readonly (GapWords & {from: string; to: string})[];
  /** Totals nobody verified (待核实): drawn apart, neither joined nor judged. */
  ghosts: readonly Omit<TotalPoint, "rivals">[];
}

/** A time for which no total was published, in words that open the total before it. */
export interface GapWords {
  /** With how long it is: 未见公布22个月. */
  words: string;
  /** Without, for where that finds no room. */
  short: string;
  evidence: string;
}

/** An interim plan, drawn hatched on top of the total it was announced with. */
export interface Plan {
  base: number;
  value: number;
  from: string;
  due: string;
  label: string;
  evidence: string;
}

/** Where a target line stands. */
export interface Goal {
  value: number;
  label: string;
  evidence: string;
}

/** Another definition of a series: its name and the first figure that uses it. */
export interface Break extends Record<"label" | "on" | "date", string> {
  evidence: string;
}

export interface StepsChart {
  kind: "steps";
  lines: readonly StepLine[];
  plans: readonly Plan[];
  goal: Goal | null;
  colour: ColourRole;
  /** The day its time ends: the evaluation day; of a closed programme, which publishes no more, that of its last figure. */
  openUntil: string;
  /** The time from the last figure to that day. */
  gap: GapWords | null;
  /** The first figures of other definitions that begin while this series runs. */
  breaks: readonly Break[];
  breakLabel: string;
  /** One of many, with less height. */
  small: boolean;
}

/** The steps of one series in little room: no scale, the words that find room, and what nobody verified as ghosts. */
export interface SparkChart extends Pick<StepsChart, "goal" | "colour" | "openUntil" | "gap"> {
  kind: "spark";
  line: StepLine;
}

/** A place on a chart of totals: a day and a total. */
export interface Waypoint {
  day: string;
  value: number;
}

/** The road of one cumulative target: what was published, what was required, what the achieved paces lead to. */
export interface PathChart {
  kind: "path";
  line: StepLine;
  plans: readonly Plan[];
  goal: Goal & Waypoint;
  /** Where the required line starts; null where no baseline is known. */
  baseline: Waypoint | null;
  /** From the newest figure to the due day at the lowest and highest pace achieved. */
  fan: {from: Waypoint; low: number; high: number; label: string; short: string; evidence: string} | null;
  /** The reader's supposition (情景): another target, and where an assumed pace leads. */
  scenario: {goal: Waypoint; label: string; from: Waypoint | null; reached: number | null} | null;
  colour: ColourRole;
  evaluationDay: string;
  /** The time from the last figure to that day. */
  gap: GapWords | null;
  words: {evaluationDay: string};
  /** With less height, as one part of a page or with words below it on a screen. */
  height?: "part" | "screen";
}

/** Zero-based bars: `columns` for a handful of batches in time, `bars` as rows with the name above each. */
interface BarChart {
  kind: "columns" | "bars";
  bars: readonly Bar[];
}

/** One bar of a count. `mark` tells a published exact figure from an inexact or computed one and from a plan. */
export interface Bar extends Surety {
  name: string;
  value: number;
  /** The value in words, with unit and qualifier. */
  label: string;
  evidence: string;
  mark: "solid" | "hollow" | "plan";
  colour: ColourRole;
  /** What other statements of the same fact say instead. */
  rivals?: readonly Rival[];
}

/** Another value of a bar's fact, with the words that say so: 另说26个, elsewhere 26. */
export interface Rival {
  value: number;
  label: string;
  evidence: string;
}

/** One bar of 100 %. */
interface ShareChart {
  kind: "share";
  segments: readonly Segment[];
}

/** One part of a whole, as a share of one. Its evidence and colour are null for the part nobody published. */
export interface Segment {
  name: string;
  share: number;
  label: string;
  evidence: string | null;
  colour: ColourRole | null;
}

/** Rates or indices as distances from their own targets, which are the zero line. */
interface DistanceChart {
  kind: "distance";
  rows: readonly Distance[];
}

/** How far a rate or index stands from its own target. */
export interface Distance {
  name: string;
  /** Points above (+) or below (−) the target. */
  points: number;
  label: string;
  /** The due year's own reading decides; an earlier one is for orientation. */
  decisive: boolean;
  evidence: string;
  colour: ColourRole;
}

/** What a region decided and announced, lane by lane. Only time has an axis here. */
interface LanesChart {
  kind: "lanes";
  frame: TimelineFrame;
  lanes: readonly TimelineLane[];
}

/** The totals of one definition of a series on the axis of the lanes above. */
interface SeriesChart {
  kind: "series";
  frame: TimelineFrame;
  series: TimelineSeries;
}

/** What the charts of one region share. Charts of the same days and width have each day at the same place. */
export interface TimelineFrame {
  from: string;
  to: string;
  colour: ColourRole;
  /** Whether the years stand below: only under the last chart of a region. */
  years: boolean;
}

export interface TimelineLane {
  name: string;
  marks: readonly TimelineMark[];
}

/** One happening of a timeline. A date known to the day is a dot, a month or year the bar of all the days it may mean. */
export interface TimelineMark {
  on: string;
  /** Its words beside the mark on a wide chart; null leaves it to the title. */
  label: string | null;
  /** The same in very few words for a narrow chart. */
  short: string | null;
  /** What it is called, said where its row has room to spare. */
  name: string;
  /** In full, with the date; told by a hovering pointer and by screen readers. */
  title: string;
  evidence: string;
  badge?: "C";
}

/** The totals of one definition of a series, on a scale of their own. */
export interface TimelineSeries {
  /** Programme, metric and, of several, the definition, a line each. */
  name: string;
  line: StepLine;
  /** The evaluation day, to which nothing later was published; null for a closed programme, which publishes no more. */
  openUntil: string | null;
  gap: GapWords | null;
}
