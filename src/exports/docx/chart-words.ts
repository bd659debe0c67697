import type {Language} from "../../domain/view.ts";
import type {Chart, StepLine} from "../../exhibits/chart.ts";
import {joined, linked, say, type Words} from "../../exhibits/words.ts";
import {exportText} from "../../text/exports.ts";
import {formatDate} from "../../text/format.ts";

/** What a chart shows, mark by mark, for where it is not drawn; nothing of small steps and timelines, which stand beside words that say all. */
export function chartWords(chart: Chart, language: Language): Words {
  const {comma, document} = exportText[language];
  const marks = joined(marksOf(chart, language), comma);
  const ofTotals = chart.kind === "steps" || chart.kind === "path";
  return ofTotals && marks.length > 0 ? [...say(document.totals), ...marks] : marks;
}

function marksOf(chart: Chart, language: Language): Words[] {
  switch (chart.kind) {
    case "bars":
    case "columns":
      return chart.bars.map(({name, label, evidence}) => [...say(`${name} `), ...linked(evidence, label)]);
    case "share":
      return chart.segments.map(({name, label, evidence}) =>
        evidence ? [...say(`${name} `), ...linked(evidence, label)] : say(`${name} ${label}`),
      );
    case "steps":
      return chart.lines.flatMap((line) => pointsOf(line, language));
    case "path":
      return pointsOf(chart.line, language);
    case "progress":
      return chart.rows.map(({owner, counted, lead, evidence}) => [
        ...say(`${owner} ${counted} `),
        ...linked(evidence, lead),
      ]);
    case "distance":
      return chart.rows.map(({name, label, evidence}) => [...say(`${name} `), ...linked(evidence, label)]);
    case "spark":
    case "lanes":
    case "series":
      return [];
  }
}

// Each total with its day in words before it.
function pointsOf({points}: StepLine, language: Language): Words[] {
  return points.map(({on, name, evidence}) => [
    ...say(`${formatDate(on, language)} `),
    ...linked(evidence, name.replace(formatDate(on, language), "").trim()),
  ]);
}
