import {act} from "react";
import {createRoot, type Root} from "react-dom/client";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {columns, type Bar} from "../../src/charts/bars.ts";
import {Figure} from "../../src/charts/Figure.tsx";
import {text} from "./drawn.ts";

const bar: Bar = {name: "batch 1", value: 40, label: "40", evidence: "O-1", mark: "solid", colour: "black"};
const wide = columns([bar], "hatch", text);

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

const chart = () => document.querySelector("svg");

describe(Figure, () => {
  const show = (label: string, drawing = wide) =>
    act(() => root.render(<Figure label={label} drawing={drawing} operation="trend" />));

  it("draws once its width is known, as a group of links with a name", () => {
    show("Batches");
    expect(chart()).toBeNull();
    atWidth(0);
    expect(chart()).toBeNull();
    atWidth(90);
    expect(chart()?.getAttribute("aria-label")).toBe("Batches");
    expect(chart()?.getAttribute("role")).toBe("group");
    expect(chart()?.getAttribute("width")).toBe("90");
  });

  it("redraws at another width and not at the same", () => {
    show("Batches");
    atWidth(90);
    const first = chart();
    atWidth(90);
    expect(chart()).toBe(first);
    atWidth(70);
    expect(chart()?.getAttribute("width")).toBe("70");
    expect(document.querySelectorAll("svg")).toHaveLength(1);
  });

  it("redraws another drawing", () => {
    show("Batches");
    atWidth(90);
    show("Batches", columns([{...bar, label: "41"}], "hatch", text));
    atWidth(90);
    expect(chart()?.textContent).toContain("41");
  });

  it("stops observing, and drawing, when it leaves the page", () => {
    show("Batches");
    vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(90);
    const figure = document.querySelector(".figure")!;
    resize();
    act(() => root.unmount());
    vi.runAllTimers();
    expect(observed).toBe(0);
    expect(figure.children).toHaveLength(0);
  });
});
