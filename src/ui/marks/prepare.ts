import {touches, type Box} from "../../charts/boxes.ts";
import {marksOf, shapeOf, type ChartLink} from "./chart-links.ts";

/** Half of what a finger needs, and what is tried where others stand closer. */
const halves = [12, 10, 8, 6];

/** Makes a drawn chart one stop of the keyboard, and each mark as large for a pointer as a finger needs. */
export function prepare(svg: SVGSVGElement) {
  const marks = marksOf(svg);
  for (const link of svg.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
  marks[0]?.setAttribute("tabindex", "0");
  const within = boxesOf(svg);
  const placed = [...svg.querySelectorAll<ChartLink>("a")].flatMap((link) => {
    const shape = shapeOf(link);
    return shape ? [{link, box: within(shape)}] : [];
  });
  // The line of a break is as high as its chart, and lies below all marks.
  const obstacles = placed.filter(({link}) => !link.closest(".break")).map(({box}) => box);
  for (const {link, box} of placed) {
    const others = obstacles.filter((other) => !touches(box, other));
    const area = areaOf(box, others);
    if (area) widen(link, area);
  }
}

/** Boxes in the units of a chart, which may be drawn larger than it was made. */
function boxesOf(svg: SVGSVGElement): (drawn: Element) => Box {
  const origin = svg.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / origin.width || 1;
  return (drawn) => {
    const {left, right, top, bottom} = drawn.getBoundingClientRect();
    return {
      left: (left - origin.left) * scale,
      right: (right - origin.left) * scale,
      top: (top - origin.top) * scale,
      bottom: (bottom - origin.top) * scale,
    };
  };
}

// Never over another mark: what is drawn of that must stay its own.
function areaOf(own: Box, others: readonly Box[]): Box | null {
  const areas = halves.map((half) => grown(own, half));
  return areas.find((area) => others.every((other) => !touches(area, other))) ?? null;
}

function grown({left, right, top, bottom}: Box, half: number): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return {
    left: Math.min(left, x - half),
    right: Math.max(right, x + half),
    top: Math.min(top, y - half),
    bottom: Math.max(bottom, y + half),
  };
}

function widen(link: ChartLink, {left, right, top, bottom}: Box) {
  const hit = document.createElementNS("http://www.w3.org/2000/svg", "path");
  hit.setAttribute("class", "hit");
  hit.setAttribute("d", `M${left},${top}H${right}V${bottom}H${left}Z`);
  link.prepend(hit);
}
