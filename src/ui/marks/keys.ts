import {linkAt, marksOf, type ChartLink} from "./chart-links.ts";

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/** Moves the focus among the marks of a chart; Tab leaves the chart from whichever has it. */
export function onKey(event: KeyboardEvent) {
  const link = linkAt(event.target);
  const step = steps[event.key];
  const svg = link?.ownerSVGElement;
  if (!link || !step || !svg || event.altKey || event.ctrlKey || event.metaKey) return;
  const marks = inOrder(marksOf(svg));
  const at = marks.indexOf(link);
  const next = marks[Math.max(0, Math.min(step(at, marks.length - 1), marks.length - 1))];
  event.preventDefault();
  next?.focus();
}

/** Makes the mark that has the focus the one that Tab comes back to. */
export function keepStop(link: ChartLink) {
  for (const other of link.ownerSVGElement?.querySelectorAll('a[tabindex="0"]') ?? [])
    other.setAttribute("tabindex", "-1");
  link.setAttribute("tabindex", "0");
}

const rows = new Set(["bars", "progress", "distance", "schedule"]);

// Of rows from the top, of anything on an axis of time from the left.
function inOrder(marks: readonly ChartLink[]): ChartLink[] {
  const kind = marks[0]?.closest<HTMLElement>(".figure")?.dataset["kind"] ?? "";
  const placed = marks.map((link) => ({link, box: link.getBoundingClientRect()}));
  const middle = ({left, right}: DOMRect) => Math.round((left + right) / 2);
  const byTop = (a: DOMRect, b: DOMRect) => a.top - b.top;
  const byTime = (a: DOMRect, b: DOMRect) => middle(a) - middle(b) || byTop(a, b);
  const order = rows.has(kind) ? byTop : byTime;
  return placed.toSorted((a, b) => order(a.box, b.box)).map(({link}) => link);
}
