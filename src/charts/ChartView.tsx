import {createContext, use, useEffect, useId, useMemo, useRef, useState} from "react";
import type {Chart} from "../exhibits/chart.ts";
import {draw} from "./draw.ts";
import type {Drawing, Place} from "./marks.ts";
import {plotted} from "./plotted.ts";

/** Writes a chart as markup, where no browser can measure its container: in the build. */
export const PrintContext = createContext<((drawing: Drawing, label: string) => string) | null>(null);

/** Draws a chart as wide as its container. A chart that says the same stays as it is; keep `evidence` stable. */
export function ChartView({chart: told, evidence}: {chart: Chart; evidence: Place["evidence"]}) {
  const chart = useSame(told);
  const {label, operation, kind} = chart;
  const host = useRef<HTMLDivElement>(null);
  const print = use(PrintContext);
  const id = useId().replaceAll(":", "");
  const drawing = useMemo(() => draw(chart, {evidence, id}), [chart, evidence, id]);

  useEffect(() => (host.current ? keepDrawn(host.current, drawing, label) : undefined), [label, drawing]);

  // A translator puts into charts what no chart can hold.
  const figure = {
    className: "figure",
    translate: "no",
    "data-operation": operation,
    "data-kind": kind,
  } as const;
  if (print) return <div {...figure} dangerouslySetInnerHTML={{__html: print(drawing, label)}} />;
  return <div {...figure} data-drawing="" ref={host} />;
}

// A value told anew, where it says nothing new, is the one that was told before.
function useSame<Value>(told: Value): Value {
  const [known, know] = useState(told);
  if (known === told || JSON.stringify(known) === JSON.stringify(told)) return known;
  know(told);
  return told;
}

/** The smallest letters of charts, in pixels, and the narrowest a chart can be read at in letters of that size. */
const made = {letters: 12, width: 150};

/** How much larger a chart is drawn for a reader who wants no letters below some size: browsers leave out those of charts. */
function textScale(node: HTMLElement): number {
  const probe = document.createElement("i");
  probe.style.cssText = "position:absolute;font-size:1px;line-height:1";
  probe.textContent = "0";
  node.append(probe);
  const least = probe.offsetHeight;
  probe.remove();
  return Math.max(1, least / made.letters);
}

/** Before the page is printed it takes the width of the paper, and tells so by this event. */
export const onPaper = "onpaper";

/** Draws into a node now and whenever its width or the size of its letters changes, until told to stop. */
function keepDrawn(node: HTMLElement, drawing: Drawing, label: string): () => void {
  let drawn = "";
  node.dataset["drawing"] = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const follow = (put: (then: () => void) => void) => {
    const {clientWidth: width} = node;
    const scale = textScale(node);
    if (`${width} ${scale}` === drawn || width === 0) return;
    drawn = `${width} ${scale}`;
    node.dataset["drawing"] = "";
    const options = drawing(Math.max(width / scale, Math.min(width, made.width)));
    // What is wider than its place is scrolled.
    node.style.overflowX = options.width! * scale > width + 1 ? "auto" : "";
    node.style.minHeight = `${options.height! * scale}px`;
    clearTimeout(waiting);
    put(() => {
      node.replaceChildren(enlarged(plotted(options, label), scale));
      delete node.dataset["drawing"];
    });
  };
  // A task of its own for each chart, so that a page of many charts never blocks for long; but paper does not wait.
  const soon = () => follow((then) => (waiting = setTimeout(then)));
  const atOnce = () => follow((then) => then());
  const observer = new ResizeObserver(soon);
  observer.observe(node);
  addEventListener(onPaper, atOnce);
  return () => {
    observer.disconnect();
    removeEventListener(onPaper, atOnce);
    clearTimeout(waiting);
  };
}

function enlarged(svg: ReturnType<typeof plotted>, scale: number) {
  if (scale === 1) return svg;
  svg.style.maxWidth = "none";
  for (const side of ["width", "height"])
    svg.setAttribute(side, String(Number(svg.getAttribute(side)) * scale));
  return svg;
}
