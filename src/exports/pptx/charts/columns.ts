import type {BarSeries, NativeChart, ScatterSeries} from "./native.ts";

/** A column of the workbook behind a chart. */
export interface Column {
  head: string;
  cells: readonly (string | number | null)[];
  /** Its numbers are days. */
  isDates?: true;
}

/** What columns are called beside the names of their series. */
export interface Heads {
  dates: (name: string) => string;
  plus: (name: string) => string;
  minus: (name: string) => string;
}

/** The columns of the workbook: names and a column a series, or two a series for dates and values; whiskers after all others. */
export function columnsOf(chart: NativeChart, heads: Heads): Column[] {
  const spreads = spreadIn(chart).flatMap(({series, spread}) =>
    (["plus", "minus"] as const).map((end) => ({
      head: heads[end](series.name),
      cells: spread.map((whisker) => whisker?.[end] ?? 0),
    })),
  );
  if (chart.kind === "bars") {
    const {named, names, series, over = []} = chart;
    const columns = [...series, ...over].map(({name, values}) => ({head: name, cells: values}));
    return [{head: named, cells: names}, ...columns, ...spreads];
  }
  const columns = chart.series.flatMap(({name, points}) => [
    {head: heads.dates(name), cells: points.map((point) => point.x), isDates: true as const},
    {head: name, cells: points.map((point) => point.y)},
  ]);
  return [...columns, ...spreads];
}

/** The first of the two columns that the whiskers of a series stand in. */
export function spreadColumn(chart: NativeChart, series: BarSeries | ScatterSeries): number {
  const before =
    chart.kind === "bars" ? 1 + chart.series.length + (chart.over?.length ?? 0) : 2 * chart.series.length;
  return before + 2 * spreadIn(chart).findIndex((one) => one.series === series);
}

function spreadIn({series}: NativeChart) {
  return series.flatMap((one: BarSeries | ScatterSeries) =>
    one.spread ? [{series: one, spread: one.spread}] : [],
  );
}

/** The letters of a column: A, B, … AA. */
export function lettersOfColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOfColumn(Math.floor(index / 26) - 1) + letter;
}

/** The cells of a column as a formula names them. */
export function cellsOf(index: number, count: number): string {
  const letters = lettersOfColumn(index);
  return `Sheet1!$${letters}$2:$${letters}$${count + 1}`;
}

/** The head of a column as a formula names it. */
export function headOf(index: number): string {
  return `Sheet1!$${lettersOfColumn(index)}$1`;
}
