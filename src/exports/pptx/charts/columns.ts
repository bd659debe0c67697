import type {NativeChart} from "./native.ts";

/** A column of the workbook behind a chart. */
export interface Column {
  head: string;
  cells: readonly (string | number | null)[];
  /** Its numbers are days. */
  isDates?: true;
}

/** The columns of the workbook: names and a column a series, or two a series for dates and values. */
export function columnsOf(chart: NativeChart, dated: (name: string) => string): Column[] {
  if (chart.kind === "bars") {
    const {named, names, series, over = []} = chart;
    const columns = [...series, ...over].map(({name, values}) => ({head: name, cells: values}));
    return [{head: named, cells: names}, ...columns];
  }
  return chart.series.flatMap(({name, points}) => [
    {head: dated(name), cells: points.map((point) => point.x), isDates: true as const},
    {head: name, cells: points.map((point) => point.y)},
  ]);
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
