import {linkAt} from "./chart-links.ts";

/** The province that something is about: its panel's or its name's, or that which the colour of a mark names. */
export function regionAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const link = linkAt(target);
  const colour = link && /--region-(\d{6})/.exec(link.outerHTML + groupOf(link));
  return colour?.[1] ?? target.closest<HTMLElement>("[data-region]")?.dataset["region"] ?? null;
}

// Plot writes what marks have in common on their group.
function groupOf(link: Element): string {
  const group = link.parentElement;
  return `${group?.getAttribute("fill")} ${group?.getAttribute("stroke")}`;
}

/** Lights one province in every chart, others pale; null lights all. The styles do it, by the attribute of the page's content. */
export function light(region: string | null) {
  const content = document.getElementById("content");
  if (!content) return;
  if (region) content.dataset["lit"] = region;
  else delete content.dataset["lit"];
}
