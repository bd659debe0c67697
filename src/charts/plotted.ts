import {plot, type PlotOptions} from "@observablehq/plot";

/** The drawn chart. Its marks are links, so it is a group of links and not one image. */
export function plotted(options: PlotOptions, label: string) {
  const svg = plot({...options, ariaLabel: label});
  svg.setAttribute("role", "group");
  for (const mark of svg.querySelectorAll("g[aria-label]:not([role])")) {
    // Plot labels each group of marks; such a label needs a role, and only an axis says something by it.
    if (mark.getAttribute("aria-label")?.includes("axis")) mark.setAttribute("role", "group");
    else mark.removeAttribute("aria-label");
  }
  return svg;
}
