import {low} from "./cuts.ts";

/** How large the type of a content is, and whether its lines and panels stand closer. */
export interface Setting {
  zoom: number;
  isTight: boolean;
}

/** A setting that is tried or has proved itself; how many screens there were without that, and how full they were at most and at least. */
export interface Fit extends Setting {
  kind: "begun" | "closer" | "larger" | "settled";
  screens: number;
  fill: number;
  least: number;
}

/** As all contents are set at first. */
export const begun: Fit = {kind: "begun", zoom: 1, isTight: false, screens: 0, fill: 0, least: 0};

/** How much larger than legible the type of an exhibit may be that leaves room for it. */
const largest = 1.45;
/** How much more than one screen less has room for may find room by standing closer. */
const squeezed = 1.2;
/** By how much fuller the emptiest screen must become to be worth that. */
const gain = 0.1;

/** What is tried next, after a setting left screens so full; the same setting where it stays. */
export function fitted(known: Fit, fills: readonly number[]): Fit {
  const screens = fills.length;
  const fill = Math.max(0, ...fills);
  const least = Math.min(1, ...fills);
  switch (known.kind) {
    case "begun":
      if (fills.length > 1 && (isNearlyLess(fills) || least < low))
        return {...known, kind: "closer", isTight: true, screens, fill, least};
      return grown({...known, screens, fill});
    case "closer":
      if (screens < known.screens || (screens === known.screens && least > known.least + gain))
        return grown({...known, screens, fill});
      return grown({...known, isTight: false});
    case "larger":
      return screens > known.screens || fill > 1 ? {...known, kind: "settled", zoom: 1} : known;
    case "settled":
      return known;
  }
}

function isNearlyLess(fills: readonly number[]): boolean {
  const all = fills.reduce((sum, fill) => sum + fill, 0);
  return all <= (fills.length - 1) * squeezed;
}

// Type grows where that takes no more screens.
function grown(fit: Fit): Fit {
  const zoom = Math.min(largest, Math.sqrt(0.95 / (fit.fill || 1)));
  return zoom > 1.05 ? {...fit, kind: "larger", zoom} : {...fit, kind: "settled", zoom: 1};
}
