import type {Fill, Stroke} from "../ink.ts";

/** A chart as an office draws it by itself from its workbook. */
export type NativeChart = BarsChart | ScatterChart;

/** Bars by their names. */
export interface BarsChart {
  kind: "bars";
  /** Bars that lie, the first name on top. */
  lying: boolean;
  /** One on the other, as they are or as parts of 100 %. */
  stacked: "not" | "sum" | "share";
  /** The head of the column of names. */
  named: string;
  names: readonly string[];
  series: readonly BarSeries[];
  /** Bars drawn over these by the same scale: marks by which they are read. */
  over?: readonly BarSeries[];
  scale: Scale;
  /** The room between bars in percent of one. */
  gap: number;
  /** Whether the names stand by the axis. */
  showNames: boolean;
  inner: Inner;
}

/** One column of a workbook as bars. */
export interface BarSeries {
  name: string;
  values: readonly (number | null)[];
  fill: Fill | null;
  stroke?: Stroke;
  /** Bars that look otherwise, by their place. */
  points?: ReadonlyMap<number, {fill: Fill | null; stroke?: Stroke}>;
  /** What inexact words allow around each value. */
  spread?: readonly (Whisker | null)[];
  labels?: Labels;
}

/** Numbers by numbers, such as totals by dates. */
export interface ScatterChart {
  kind: "scatter";
  series: readonly ScatterSeries[];
  across: Scale;
  up: Scale;
  inner: Inner;
}

/** Two columns of a workbook as a line, as marks or both. `y` null breaks the line. */
export interface ScatterSeries {
  name: string;
  points: readonly {x: number; y: number | null}[];
  stroke: Stroke | null;
  mark?: Mark;
  /** Marks that look otherwise, by their place. */
  marks?: ReadonlyMap<number, Mark>;
  /** What inexact words allow around each total. */
  spread?: readonly (Whisker | null)[];
  labels?: Labels;
}

/** How far a value may be higher and lower than it is told. */
export interface Whisker {
  plus: number;
  minus: number;
}

/** The values that inexact words allow around one, as a whisker; an open end has none. */
export function whiskerOf(
  value: number,
  spread: {low: number; high: number | null} | undefined,
): Whisker | null {
  if (!spread) return null;
  const whisker = {plus: spread.high === null ? 0 : spread.high - value, minus: value - spread.low};
  return whisker.plus > 0 || whisker.minus > 0 ? whisker : null;
}

/** A mark of a point; its size in points. */
export interface Mark {
  form: "circle" | "diamond";
  size: number;
  fill: string;
  stroke: string;
}

/** What is said by bars or points. */
export interface Labels {
  /** Where: scatter `t`, `b`, `l`, `r`; bars `outEnd`, where they are stacked `ctr` or `inEnd`. */
  place: "t" | "b" | "l" | "r" | "ctr" | "outEnd" | "inEnd" | "inBase";
  /** How their numbers are written, as a format of a workbook. */
  format: string;
  /** Which have one, with words where the number does not say all; null says the number. */
  of: ReadonlyMap<number, string | null>;
  /** Those that stand elsewhere. */
  elsewhere?: ReadonlyMap<number, Labels["place"]>;
  /** How far those are moved from their places, as shares of the chart to the right and down. */
  shifts?: ReadonlyMap<number, {x: number; y: number}>;
  size: number;
  bold?: boolean;
  colour: string;
}

/** An axis of numbers. */
export interface Scale {
  min: number;
  max: number;
  /** Between two of its ticks. */
  step: number;
  format: string;
  shown: boolean;
}

/** Where the axes begin and end, as shares of the chart. */
export interface Inner {
  x: number;
  y: number;
  width: number;
  height: number;
}
