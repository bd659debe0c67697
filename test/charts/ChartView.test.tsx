import {act} from "react";
import {createRoot, type Root} from "react-dom/client";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {ChartView} from "../../src/charts/ChartView.tsx";
import type {Chart} from "../../src/exhibits/chart.ts";
import {place} from "./drawn.ts";

const batches = (label: string): Chart => ({
  kind: "columns",
  label: "Batches",
  operation: "trend",
  bars: [{name: "batch 1", value: 40, label, evidence: "O-1", mark: "solid", colour: "backdrop"}],
});

let resize: () => void;
let observed: number;
let root: Root;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  observed = 0;
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: () => void) {
        resize = callback;
      }
      observe = () => observed++;
      disconnect = () => observed--;
    },
  );
  const host = document.createElement("main");
  document.body.replaceChildren(host);
  root = createRoot(host);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function atWidth(width: number) {
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(width);
  resize();
  vi.runAllTimers();
}

const svg = () => document.querySelector("svg");
const first = batches("40");

describe(ChartView, () => {
  const show = (chart = first) =>
    act(() => root.render(<ChartView chart={chart} evidence={place.evidence} />));

  it("draws once its width is known, as a group of links with a name", () => {
    show();
    expect(svg()).toBeNull();
    atWidth(0);
    expect(svg()).toBeNull();
    atWidth(90);
    expect(svg()?.getAttribute("aria-label")).toBe("Batches");
    expect(svg()?.getAttribute("role")).toBe("group");
    expect(svg()?.getAttribute("width")).toBe("90");
  });

  it("redraws at another width and not at the same", () => {
    show();
    atWidth(90);
    const drawn = svg();
    atWidth(90);
    expect(svg()).toBe(drawn);
    atWidth(70);
    expect(svg()?.getAttribute("width")).toBe("70");
    expect(document.querySelectorAll("svg")).toHaveLength(1);
  });

  it("draws a chart larger where the reader lets no letters be as small as its own", () => {
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(24);
    show();
    atWidth(400);
    const [, , width, height] = svg()!.getAttribute("viewBox")!.split(" ").map(Number);
    expect(["width", "height"].map((side) => Number(svg()!.getAttribute(side)))).toEqual([
      2 * width!,
      2 * height!,
    ]);
    expect(document.querySelectorAll(".figure > :not(svg)")).toHaveLength(0);
    vi.restoreAllMocks();
  });

  it("leaves a chart that is told again as it was", () => {
    show();
    atWidth(90);
    const drawn = svg();
    show(batches("40"));
    atWidth(90);
    expect(svg()).toBe(drawn);
  });

  it("redraws another chart", () => {
    show();
    atWidth(90);
    show(batches("41"));
    atWidth(90);
    expect(svg()?.textContent).toContain("41");
  });

  it("stops observing, and drawing, when it leaves the page", () => {
    show();
    vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(90);
    const figure = document.querySelector(".figure")!;
    resize();
    act(() => root.unmount());
    vi.runAllTimers();
    expect(observed).toBe(0);
    expect(figure.children).toHaveLength(0);
  });
});
