import {derive, derivedId, type Derived} from "../domain/derived.ts";
import type {Figure} from "../domain/figure.ts";
import type {Target} from "../domain/target.ts";
import {formatNumber} from "../text/format.ts";
import {targetsText} from "../text/targets.ts";
import type {Voice} from "./voice.ts";
import {linked, type Words} from "./words.ts";

/** How far a reading stands from its target, in points; never a share of the target. */
export function distance(target: Target, figure: Figure): Derived {
  return derive("distance", figure, {observation: target.target, value: target.value});
}

/** That distance in words, without its side, opening its evidence. */
export function pointsWords(
  target: Target,
  figure: Figure,
  speaker: Pick<Voice, "language" | "names">,
): Words {
  const derived = distance(target, figure);
  return linked(derivedId(derived), pointsText(target.unit, Math.abs(derived.value), speaker));
}

/** Points in words: 1.6个百分点, 1.6 percentage points. */
export function pointsText(
  unit: string,
  points: number,
  {language, names}: Pick<Voice, "language" | "names">,
): string {
  const text = targetsText[language];
  const name = text.pointUnits[unit] ?? names.unit(unit)[language === "zh" ? "name_zh" : "name_en"];
  return text.points(formatNumber(points), name);
}
