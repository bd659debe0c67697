import {plot} from "@observablehq/plot";
import type {Drawing, Place} from "../../src/charts/marks.ts";
import type {Figure} from "../../src/domain/figure.ts";
import type {Qualifier} from "../../src/domain/interval.ts";
import {steps} from "../../src/domain/series.ts";
import type {StepLine} from "../../src/exhibits/chart.ts";
import {stepLineOf} from "../../src/exhibits/marks.ts";
import {namesOf, type Names} from "../../src/model/names.ts";

/** Plain addresses, so that a chart's own doing shows. */
export const place: Place = {evidence: (id) => `#/overview?evidence=${id}`, id: "hatch"};

type Said = {value: number; qualifier: Qualifier};

const plainly: Names = {
  ...namesOf([], "en"),
  amount: ({value, qualifier}: Said) => `${qualifier === "exact" ? "" : `${qualifier} `}${value} items`,
  label: ({value, qualifier}: Said) => `${qualifier === "exact" ? "" : "~"}${value}`,
};

/** The line of some totals in plain words. */
export function lineOf(
  figures: readonly Figure[],
  label: string | null = null,
  reported: readonly Figure[] = [],
): StepLine {
  return stepLineOf(steps(figures), {names: plainly, language: "en"}, {label, reported});
}

/** The chart of a drawing as it stands on a page of that width. */
export function drawn(drawing: Drawing, width = 480): SVGSVGElement {
  return plot({...drawing(width), document}) as SVGSVGElement;
}

/** One tag per line, for people to read and browsers to open. */
export function reviewable(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `${copy.outerHTML.replaceAll("><", ">\n<")}\n`;
}

/** Elements a selector finds. */
export function all(svg: Element, selector: string): Element[] {
  return [...svg.querySelectorAll(selector)];
}

/** One attribute of each element a selector finds. */
export function attributes(svg: Element, selector: string, name: string): (string | null)[] {
  return all(svg, selector).map((element) => element.getAttribute(name));
}

/** Each text with the address it opens; null for words that open nothing. */
export function links(svg: Element): [words: string, address: string | null][] {
  return all(svg, "text")
    .filter((element) => !element.closest("[aria-label$='tick label']"))
    .map((element) => [
      [...element.childNodes].map((part) => part.textContent).join(" "),
      element.closest("a")?.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? null,
    ]);
}

/** The time after the last total, as charts are told of it. */
export const gap = {words: "not published for 22 months", short: "not published", evidence: "last"};
