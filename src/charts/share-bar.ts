import * as Plot from "@observablehq/plot";
import type {Segment} from "../exhibits/chart.ts";
import {colourOf, frame, strengthOf, type Drawing, type Place} from "./marks.ts";
import {signs} from "./surety.ts";
import {textWidth} from "./text-width.ts";

interface Placed extends Segment {
  from: number;
  to: number;
}

/** A single bar of 100 %: a part has its name above it where there is room; how many it is, the list below says of all. */
export function shareBar(segments: readonly Segment[], {evidence}: Place): Drawing {
  const placed = place(segments);
  const span = {x1: "from", x2: "to", strokeWidth: 1.5} as const;
  return (width) => {
    const roomy = placed.filter((part) => part.share * width >= room(part));
    return frame({
      width,
      height: 60,
      marginTop: 22,
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
        names(roomy),
      ],
    });
  };
}

function names(roomy: readonly Placed[]) {
  return Plot.text(roomy, {
    x: "from",
    text: "name",
    frameAnchor: "top",
    textAnchor: "start",
    dx: 2,
    dy: -19,
    lineAnchor: "top",
    fill: "var(--muted)",
    fontSize: 12,
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

// A part carries its name only where they end before the next part's begin.
function room({name}: Segment): number {
  return textWidth(name, 12) + 8;
}
