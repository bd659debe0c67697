import {describe, expect, it} from "vitest";
import {flow} from "../../../src/exports/pptx/plan/pages.ts";
import type {Part} from "../../../src/exports/pptx/plan/part.ts";

const part = (told: string, change: Partial<Part> = {}): Part => ({
  least: 40,
  best: 40,
  draw: () => [],
  told,
  ...change,
});
const heading = part("heading", {least: 10, leads: true});
const toldOn = (panels: readonly (readonly Part[])[]) => flow(panels, 100).map(({told}) => told);

describe(flow, () => {
  it("says the heading of a panel again where it goes on", () => {
    expect(toldOn([[heading, part("a"), part("b"), part("c")]])).toEqual([
      ["heading", "a", "b"],
      ["heading", "c"],
    ]);
  });

  it("begins a slide where a table goes on, and none where there is room", () => {
    const small = (told: string, change: Partial<Part> = {}) => part(told, {least: 20, ...change});
    expect(toldOn([[small("a"), small("b", {begins: true})]])).toEqual([["a"], ["b"]]);
    expect(toldOn([[small("a"), small("b")]])).toEqual([["a", "b"]]);
  });
});
