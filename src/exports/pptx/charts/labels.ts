import type {Language} from "../../../domain/view.ts";
import {lettersOf} from "../letters.ts";
import {val, x, type Element} from "../xml.ts";
import {letters} from "./letters.ts";
import type {Labels} from "./native.ts";

/** The labels of a series: of those that have one, its number or its words. */
export function labelsOf(labels: Labels | undefined, language: Language): Element | null {
  if (!labels || labels.of.size === 0) return null;
  const said = [...labels.of].toSorted(([a], [b]) => a - b);
  return x(
    "c:dLbls",
    {},
    said.map(([index, words]) => label(index, words, labels, language)),
    look(labels, language),
    shows(false),
  );
}

function label(index: number, words: string | null, all: Labels, language: Language): Element {
  const labels = {...all, place: all.elsewhere?.get(index) ?? all.place};
  return x(
    "c:dLbl",
    {},
    val("c:idx", index),
    moved(all.shifts?.get(index)),
    words !== null && x("c:tx", {}, rich(words, labels, language)),
    look(labels, language),
    shows(true),
  );
}

// From the place it would have by itself.
function moved(shift: {x: number; y: number} | undefined): Element | null {
  if (!shift) return null;
  return x("c:layout", {}, x("c:manualLayout", {}, val("c:x", shift.x), val("c:y", shift.y)));
}

function rich(words: string, {size, bold, colour}: Labels, language: Language): Element {
  const look = {size, colour, ...(bold && {bold})};
  return x(
    "c:rich",
    {},
    x("a:bodyPr", {wrap: "none"}),
    x("a:lstStyle"),
    x("a:p", {}, x("a:r", {}, lettersOf("a:rPr", look, language), x("a:t", {}, words))),
  );
}

function look({format, place, size, bold, colour}: Labels, language: Language): Element[] {
  return [
    x("c:numFmt", {formatCode: format, sourceLinked: false}),
    x("c:spPr", {}, x("a:noFill"), x("a:ln", {}, x("a:noFill"))),
    letters(size, language, {colour, unbroken: true, ...(bold && {bold})}),
    val("c:dLblPos", place),
  ];
}

function shows(value: boolean): Element[] {
  return [
    val("c:showLegendKey", false),
    val("c:showVal", value),
    val("c:showCatName", false),
    val("c:showSerName", false),
    val("c:showPercent", false),
    val("c:showBubbleSize", false),
  ];
}
