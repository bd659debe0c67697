import {describe, expect, it} from "vitest";
import {begun, fitted, type Fit} from "../../../src/ui/stage/fit.ts";

/** What is settled on, where each setting that is tried leaves screens so full. */
function settledOn(tried: {loose: number[]; tight?: number[]; larger?: number[]}): Fit {
  let fit = begun;
  for (let looks = 0; looks < 5; looks++) {
    const {zoom, isTight} = fit;
    const fills = zoom > 1 ? tried.larger : isTight ? tried.tight : tried.loose;
    const next = fitted(fit, fills ?? tried.loose);
    if (next.zoom === zoom && next.isTight === isTight) return next;
    fit = next;
  }
  throw new Error("it never settles");
}

describe(fitted, () => {
  it("leaves as it is what fills its screens", () => {
    expect(settledOn({loose: [0.92]})).toMatchObject({zoom: 1, isTight: false});
    expect(settledOn({loose: [0.95, 0.9, 0.9]})).toMatchObject({zoom: 1, isTight: false});
  });

  it("lets type grow where there is room, unless that takes one more screen", () => {
    expect(settledOn({loose: [0.5], larger: [0.94]}).zoom).toBeCloseTo(1.38);
    expect(settledOn({loose: [0.1], larger: [0.3]}).zoom).toBe(1.45);
    expect(settledOn({loose: [0.5], larger: [0.7, 0.3]}).zoom).toBe(1);
    expect(settledOn({loose: [0.5], larger: [1.1]}).zoom).toBe(1);
  });

  it("stands closer where that takes a screen less, and only there", () => {
    expect(settledOn({loose: [0.92, 0.13], tight: [0.96]})).toMatchObject({zoom: 1, isTight: true});
    expect(settledOn({loose: [0.92, 0.2], tight: [0.9, 0.2]})).toMatchObject({zoom: 1, isTight: false});
  });

  it("stands closer where else a screen is nearly empty", () => {
    const tried = {loose: [0.36, 0.67, 0.95, 0.9]};
    expect(settledOn({...tried, tight: [0.98, 0.9, 0.6]}).isTight).toBe(true);
    expect(settledOn({...tried, tight: [0.6, 0.7, 0.9, 0.9]}).isTight).toBe(true);
    expect(settledOn({...tried, tight: [0.34, 0.66, 0.9, 0.9]}).isTight).toBe(false);
  });
});
