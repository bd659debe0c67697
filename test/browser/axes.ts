import type {Page} from "playwright-core";
import type {Axis} from "../axes.ts";

/**
 * Every chart of the page and every table that sets series side by side, with the evidence of its values. The mark of a
 * break says on which day another definition begins; it has no value on the axis.
 */
export function axesOf(page: Page): Promise<Axis[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".figure, main table.matrix, main table[data-operation]")].map(
      (element) => {
        const links = [...element.querySelectorAll("a:not(.break a)")].map(
          (link) =>
            link.getAttribute("href") ?? link.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? "",
        );
        const ids = links.map((link) => new URLSearchParams(link.split("?")[1] ?? "").get("evidence"));
        return {
          label:
            element.querySelector("svg")?.getAttribute("aria-label") ?? element.textContent!.slice(0, 40),
          operation: element.dataset["operation"] ?? null,
          evidence: [...new Set(ids.filter((id) => id !== null))],
          bars: element.querySelectorAll("a rect").length,
        };
      },
    ),
  );
}
