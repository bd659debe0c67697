import type {Language} from "../../../domain/view.ts";
import {ink, strokeOf} from "../ink.ts";
import {val, x, type Element} from "../xml.ts";
import {letters} from "./letters.ts";
import type {Scale} from "./native.ts";

/** How an axis stands: its id, the one it crosses, and its side. */
export interface Standing {
  id: number;
  crosses: number;
  side: "b" | "l" | "r" | "t";
  shown: boolean;
  language: Language;
}

/** An axis of numbers. */
export function valueAxis(
  scale: Scale,
  standing: Standing,
  look: {grid: boolean; between: boolean; far?: boolean; bare?: boolean},
): Element {
  const {side, language} = standing;
  return x("c:valAx", {}, [
    ...begin(standing, [val("c:orientation", "minMax"), val("c:max", scale.max), val("c:min", scale.min)]),
    look.grid && x("c:majorGridlines", {}, x("c:spPr", {}, strokeOf({colour: ink.grid, width: 0.75}))),
    x("c:numFmt", {formatCode: scale.format, sourceLinked: false}),
    ...ticks(look.bare ? "none" : look.far ? "nextTo" : "low"),
    x(
      "c:spPr",
      {},
      strokeOf(!look.bare && side === "b" && !look.grid ? {colour: ink.muted, width: 1} : null),
    ),
    letters(12, language, {colour: ink.muted}),
    val("c:crossAx", standing.crosses),
    val("c:crosses", look.far ? "max" : "autoZero"),
    val("c:crossBetween", look.between ? "between" : "midCat"),
    val("c:majorUnit", scale.step),
  ]);
}

/** An axis of names, the first on top where bars lie. */
export function nameAxis(standing: Standing, lying: boolean): Element {
  return x("c:catAx", {}, [
    ...begin(standing, [val("c:orientation", lying ? "maxMin" : "minMax")]),
    x("c:numFmt", {formatCode: "General", sourceLinked: false}),
    ...ticks("low"),
    x("c:spPr", {}, strokeOf({colour: ink.muted, width: 1})),
    letters(12, standing.language, {colour: ink.text}),
    val("c:crossAx", standing.crosses),
    val("c:crosses", "autoZero"),
    val("c:auto", false),
    val("c:lblAlgn", "ctr"),
    val("c:lblOffset", 100),
    val("c:noMultiLvlLbl", true),
  ]);
}

function begin({id, side, shown}: Standing, scaling: readonly Element[]): Element[] {
  return [val("c:axId", id), x("c:scaling", {}, scaling), val("c:delete", !shown), val("c:axPos", side)];
}

function ticks(labels: "low" | "nextTo" | "none"): Element[] {
  return [val("c:majorTickMark", "none"), val("c:minorTickMark", "none"), val("c:tickLblPos", labels)];
}
