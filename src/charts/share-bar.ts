import * as Plot from "@observablehq/plot";
import type {Segment} from "../exhibits/chart.ts";
import {colourOf, frame, strengthOf, type Drawing, type Place} from "./marks.ts";
import {signs} from "./surety.ts";
import {textWidth} from "./text-width.ts";

interface Placed extends Segment {
  from: number;
  to: number;
}

/** A single bar of 100 %: a part has its name and count above it where there is room; the page lists them all. */
export function shareBar(segments: readonly Segment[], {evidence}: Place): Drawing {
  const placed = place(segments);
  const span = {x1: "from", x2: "to", strokeWidth: 1.5} as const;
  return (width) => {
    const roomy = placed.filter((part) => part.share * width >= room(part));
    return frame({
      width,
      height: 80,
      marginTop: 40,
      marginBottom: 4,
      marginLeft: 1,
      marginRight: 1,
      x: {domain: [0, 1], axis: null},
      y: {axis: null},
      marks: [
        Plot.barX(
          placed.filter(({colour}) => colour),
          {
            ...span,
            fill: ({colour}: Placed) => colourOf(colour!),
            fillOpacity: {value: ({colour}: Placed) => strengthOf(colour!), scale: null},
            stroke: "var(--paper)",
            href: (part: Placed) => (part.evidence ? evidence(part.evidence) : null),
            ariaLabel: (part: Placed) => (part.evidence ? `${part.name} ${part.label}` : null),
          },
        ),
        // What was not published is grey here too.
        Plot.barX(
          placed.filter(({colour}) => !colour),
          {...span, fill: "var(--gap)", stroke: "var(--gap-line)", className: signs.gap},
        ),
        words(roomy, evidence, "name", -37),
        words(roomy, evidence, "label", -20),
      ],
    });
  };
}

function words(parts: Placed[], evidence: (id: string) => string, channel: "name" | "label", dy: number) {
  return Plot.text(parts, {
    x: "from",
    text: channel,
    frameAnchor: "top",
    textAnchor: "start",
    dx: 2,
    dy,
    lineAnchor: "top",
    fill: channel === "name" ? "var(--muted)" : "var(--ink)",
    fontWeight: channel === "name" ? 400 : 600,
    fontSize: channel === "name" ? 12 : 13,
    ...(channel === "label"
      ? {href: (part: Placed) => (part.evidence ? evidence(part.evidence) : null)}
      : {}),
  });
}

function place(segments: readonly Segment[]): Placed[] {
  let from = 0;
  return segments.map((segment) => {
    const placed = {...segment, from, to: from + segment.share};
    from = placed.to;
    return placed;
  });
}

// A part carries its words only where they end before the next part's begin.
function room({name, label}: Segment): number {
  return Math.max(textWidth(name, 12), textWidth(label, 13, 600)) + 8;
}
