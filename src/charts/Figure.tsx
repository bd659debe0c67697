import {plot} from "@observablehq/plot";
import {useEffect, useRef} from "react";
import type {Drawing} from "./marks.ts";

/** Draws a chart as wide as its container. A new `drawing` redraws it, so keep it stable. */
export function Figure({label, drawing}: {label: string; drawing: Drawing}) {
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const node = host.current!;
    let drawn = 0;
    const observer = new ResizeObserver(() => {
      if (node.clientWidth === drawn || node.clientWidth === 0) return;
      drawn = node.clientWidth;
      node.replaceChildren(chart(drawing, drawn, label));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [label, drawing]);

  return <div className="figure" ref={host} />;
}

// A chart whose marks are links is a group of links, not one image.
function chart(drawing: Drawing, width: number, label: string) {
  const svg = plot({...drawing(width), ariaLabel: label});
  svg.setAttribute("role", "group");
  return svg;
}
