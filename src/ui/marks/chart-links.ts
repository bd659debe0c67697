const xlink = "http://www.w3.org/1999/xlink";
const shapes = "circle, rect, path:not(.hit), line";

/** A link of a chart that opens a record. */
export type ChartLink = SVGAElement;

/** The link of a chart that something is part of. */
export function linkAt(target: EventTarget | null): ChartLink | null {
  return target instanceof Element ? target.closest<ChartLink>(".figure svg a") : null;
}

/** The address a link of a chart opens. */
export function addressOf(link: ChartLink): string {
  return link.getAttributeNS(xlink, "href") ?? link.getAttribute("href") ?? "";
}

/** The id of the record it opens. */
export function recordOf(link: ChartLink): string | null {
  return new URLSearchParams(addressOf(link).split("?")[1] ?? "").get("evidence");
}

/** What is drawn of a link without its words; null for words by themselves. */
export function shapeOf(link: ChartLink): SVGGraphicsElement | null {
  return link.querySelector<SVGGraphicsElement>(shapes);
}

/** The marks of a chart, one a record: what is drawn of it, or its words where nothing is. */
export function marksOf(svg: SVGSVGElement): ChartLink[] {
  const byRecord = new Map<string, ChartLink>();
  for (const link of svg.querySelectorAll<ChartLink>("a")) {
    const known = byRecord.get(addressOf(link));
    if (!known || (!shapeOf(known) && shapeOf(link))) byRecord.set(addressOf(link), link);
  }
  return [...byRecord.values()];
}

/** The marks that share a place, so that a pointer cannot tell them apart: the link alone where it does not share it. */
export function together(link: ChartLink): ChartLink[] {
  const svg = link.ownerSVGElement;
  const place = (shapeOf(link) ?? link).getBoundingClientRect();
  if (!svg || !shapeOf(link)) return [link];
  const isThere = (other: ChartLink) => {
    const box = shapeOf(other)?.getBoundingClientRect();
    return (
      box !== undefined &&
      Math.abs(box.left - place.left) + Math.abs(box.top - place.top) < 1 &&
      Math.abs(box.right - place.right) < 1
    );
  };
  return marksOf(svg).filter(isThere);
}
