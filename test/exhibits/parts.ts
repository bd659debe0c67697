import {parseEvidence} from "../../src/domain/evidence.ts";
import type {Chart} from "../../src/exhibits/chart.ts";
import type {Built} from "../../src/exhibits/exhibit.ts";
import type {Axis} from "../axes.ts";

/** A text of an exhibit: what holds it, and whether it opens a record or is no figure by what it is. */
export interface Text {
  place: string;
  text: string;
  linked: boolean;
}

type Part = Record<string, unknown>;

// What a reader never sees as words.
const codes = new Set([
  "colour",
  "control",
  "evidence",
  "fact",
  "figures",
  "first",
  "key",
  "kind",
  "layout",
  "mark",
  "operation",
  "region",
  "relation",
  "sources",
  "to",
  "tone",
]);

/**
 * Every text of an exhibit or of a part of it. A text that stands in a span or mark with evidence opens it; how many lines
 * a list has, and the wording of rules, state nobody's figure.
 */
export function textsOf(part: unknown, place = "", linked = false): Text[] {
  if (typeof part === "string") return [{place, text: part, linked}];
  if (Array.isArray(part)) return part.flatMap((one) => textsOf(one, place, linked));
  if (!isPart(part)) return [];
  const opens = typeof part["evidence"] === "string" || part["mark"] === "count" || part["mark"] === "rule";
  return Object.entries(part).flatMap(([name, value]) =>
    codes.has(name) ? [] : textsOf(value, place ? `${place}.${name}` : name, opens),
  );
}

/** Every number in the data of an exhibit's charts, by the name of what holds it. */
export function numbersOf(part: unknown, place = ""): [place: string, value: number][] {
  if (typeof part === "number") return [[place, part]];
  if (Array.isArray(part)) return part.flatMap((one) => numbersOf(one, place));
  if (!isPart(part)) return [];
  return Object.entries(part).flatMap(([name, value]) => numbersOf(value, place ? `${place}.${name}` : name));
}

/** The evidence ids of an exhibit or of a part of it. */
export function evidenceIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(evidenceIn);
  if (!isPart(part)) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === "evidence" ? [value].flat().filter((id) => typeof id === "string") : evidenceIn(value),
  );
}

/** What is shown of each record: the words that open it, or the label of its mark. */
export function shownIn(part: unknown): {words: string; id: string}[] {
  if (Array.isArray(part)) return part.flatMap(shownIn);
  if (!isPart(part)) return [];
  const {evidence, words, label} = part;
  const said = words ?? label;
  const own = typeof evidence === "string" && typeof said === "string" ? [{words: said, id: evidence}] : [];
  return [...own, ...Object.values(part).flatMap(shownIn)];
}

/** The records that evidence opens: of a computed number its inputs. */
export function recordsOf(evidence: string): string[] {
  const ref = parseEvidence(evidence);
  return ref.kind === "derived" ? ref.inputs : [evidence];
}

/** The axes of an exhibit's charts. The mark of a break says when another definition begins and has no value. */
export function axesIn({charts}: Built): Axis[] {
  return charts.flatMap((panel) => panel.charts).map(({chart}) => axisOf(chart));
}

function axisOf(chart: Chart): Axis {
  const drawn = chart.kind === "steps" ? {...chart, breaks: []} : chart;
  return {
    label: chart.label,
    operation: chart.operation,
    evidence: [...new Set(evidenceIn(drawn))],
    bars: chart.kind === "columns" || chart.kind === "bars" ? chart.bars.length : 0,
  };
}

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null;
}
