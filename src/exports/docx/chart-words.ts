import type {Chart} from "../../exhibits/chart.ts";
import {joined, linked, say, type Words} from "../../exhibits/words.ts";

/** What a chart shows, mark by mark, for where it is not drawn; nothing of timelines, whose table says all. */
export function chartWords(chart: Chart, comma: string): Words {
  return joined(marksOf(chart), comma);
}

function marksOf(chart: Chart): Words[] {
  switch (chart.kind) {
    case "bars":
    case "columns":
      return chart.bars.map(({name, label, evidence}) => [...say(`${name} `), ...linked(evidence, label)]);
    case "share":
      return chart.segments.map(({name, label, evidence}) =>
        evidence ? [...say(`${name} `), ...linked(evidence, label)] : say(`${name} ${label}`),
      );
    case "steps":
      return chart.lines.flatMap(({points}) => points.map(({name, evidence}) => linked(evidence, name)));
    case "path":
    case "spark":
      return chart.line.points.map(({name, evidence}) => linked(evidence, name));
    case "progress":
      return chart.rows.map(({owner, counted, lead, evidence}) => [
        ...say(`${owner} ${counted} `),
        ...linked(evidence, lead),
      ]);
    case "distance":
      return chart.rows.map(({name, label, evidence}) => [...say(`${name} `), ...linked(evidence, label)]);
    case "lanes":
    case "series":
      return [];
  }
}
