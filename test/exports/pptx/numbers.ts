import type {Chart, StepLine} from "../../../src/exhibits/chart.ts";

/** The numbers a chart tells, as its workbook must hold them. */
export function numbersOf(chart: Chart): number[] {
  switch (chart.kind) {
    case "bars":
    case "columns":
      return chart.bars.map(({value}) => value);
    case "share":
      return chart.segments.map(({share}) => share);
    case "progress":
      return chart.rows.flatMap(({done, elapsed}) => [done, elapsed.low]);
    case "distance":
      return chart.rows.map(({points}) => points);
    case "steps":
      return [
        ...chart.lines.flatMap(ofLine),
        ...(chart.goal ? [chart.goal.value] : []),
        ...chart.plans.map(({base, value}) => base + value),
      ];
    case "spark":
      return [...ofLine(chart.line), ...(chart.goal ? [chart.goal.value] : [])];
    case "series":
      return ofLine(chart.series.line);
    case "path": {
      const {line, goal, fan, baseline, plans} = chart;
      return [
        ...ofLine(line),
        goal.value,
        ...(fan ? [fan.low, fan.high, fan.from.value] : []),
        ...(baseline ? [baseline.value] : []),
        ...plans.map(({base, value}) => base + value),
      ];
    }
    case "lanes":
      return [];
  }
}

function ofLine({points, ghosts}: StepLine): number[] {
  return [
    ...points.flatMap(({value, rivals}) => [value, ...rivals.map((rival) => rival.value)]),
    ...ghosts.map(({value}) => value),
  ];
}
