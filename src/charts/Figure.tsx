import {plot, type PlotOptions} from "@observablehq/plot";
import {createContext, use, useEffect, useRef} from "react";
import type {Operation} from "../domain/comparability.ts";
import type {Drawing} from "./marks.ts";

/** What a chart does with its figures on its axis; `none`: it has no axis of values. */
export type ChartOperation = Operation | "none";

/** Writes a chart as markup, where no browser can measure its container: in the build. */
export const PrintContext = createContext<((drawing: Drawing, label: string) => string) | null>(null);

/**
 * Draws a chart as wide as its container. A new `drawing` redraws it, so keep it stable. `operation` is what the guard
 * of comparability holds the figures of its axis to.
 */
export function Figure({
  label,
  drawing,
  operation,
}: {
  label: string;
  drawing: Drawing;
  operation: ChartOperation;
}) {
  const host = useRef<HTMLDivElement>(null);
  const print = use(PrintContext);

  useEffect(() => {
    const node = host.current!;
    let drawn = 0;
    node.dataset["drawing"] = "";
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      if (node.clientWidth === drawn || node.clientWidth === 0) return;
      drawn = node.clientWidth;
      const options = drawing(drawn);
      node.style.minHeight = `${options.height}px`;
      clearTimeout(waiting);
      // A task of its own for each chart, so that a page of many charts never blocks for long.
      waiting = setTimeout(() => {
        node.replaceChildren(chart(options, label));
        delete node.dataset["drawing"];
      });
    });
    observer.observe(node);
    return () => {
      observer.disconnect();
      clearTimeout(waiting);
    };
  }, [label, drawing]);

  if (print) {
    const markup = {__html: print(drawing, label)};
    return <div className="figure" data-operation={operation} dangerouslySetInnerHTML={markup} />;
  }
  return <div className="figure" data-operation={operation} data-drawing="" ref={host} />;
}

/** A chart whose marks are links is a group of links, not one image. */
export function chart(options: PlotOptions, label: string) {
  const svg = plot({...options, ariaLabel: label});
  svg.setAttribute("role", "group");
  for (const mark of svg.querySelectorAll("g[aria-label]:not([role])")) {
    // Plot labels each group of marks; such a label needs a role, and only an axis says something by it.
    if (mark.getAttribute("aria-label")!.includes("axis")) mark.setAttribute("role", "group");
    else mark.removeAttribute("aria-label");
  }
  return svg;
}
