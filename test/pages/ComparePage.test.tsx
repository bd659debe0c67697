// @vitest-environment jsdom
import {beforeAll, describe, expect, it, vi} from "vitest";
import {compareExhibits} from "../../src/exhibits/compare/list.ts";
import {presets} from "../../src/exhibits/compare/presets.ts";
import {ComparePage} from "../../src/pages/ComparePage.tsx";
import {parseView} from "../../src/reader/view.ts";
import {rows as answers, series} from "../exhibits/compare/sample.ts";
import {day, show} from "./show.tsx";

/** What stands by itself: headings, labels, buttons, options, columns and links. */
const standing = "h2, h3, h4, label, legend, button, option, optgroup, summary, th, caption, .questions a";

const texts = (page: Element, selector: string) =>
  [...page.querySelectorAll(selector)].map(
    (element) => element.getAttribute("label") ?? element.textContent.trim(),
  );

describe(ComparePage, () => {
  beforeAll(() => {
    // jsdom lays nothing out.
    Element.prototype.scrollIntoView = vi.fn<() => void>();
  });

  it("begins every English heading, label and button with a capital", async () => {
    const page = await show(<ComparePage />, {answers, language: "en", series: series("330000", "370000")});
    const labels = [...page.querySelectorAll("[role=combobox]")].map((field) =>
      field.getAttribute("aria-label"),
    );
    const words = [...texts(page, standing), ...labels];
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((said) => !said || /^\p{Ll}/u.test(said))).toEqual([]);
  });

  it("starts with two series, the verdict right after their fields", async () => {
    const page = await show(<ComparePage />, {answers});
    const fields = [...page.querySelectorAll<HTMLInputElement>(".pickers li [role=combobox]")];
    expect(fields.map(({value}) => value)).toEqual(["140000 · jingpin · items", "430000 · mingpin · brands"]);
    const verdict = page.querySelector(".pickers + .exhibit h2 .outcome");
    expect(verdict?.getAttribute("data-outcome")).toBe("not_comparable");
    expect(verdict?.textContent).toBe("不可比");
  });

  it("asks its questions by links, which leave the exhibit the reader came for", async () => {
    const page = await show(<ComparePage />, {answers, page: "compare", exhibit: "timeline-axis"});
    const asked = [...page.querySelectorAll<HTMLAnchorElement>(".questions a")].map(({hash}) =>
      parseView(hash),
    );
    expect(asked).toEqual(
      Object.values(presets).map((preset) =>
        expect.objectContaining({page: "compare", exhibit: null, ...preset}),
      ),
    );
  });

  it("shows the exhibit that the operation asks for, and what is legal where it refuses", async () => {
    const exhibits = async (operation: "rank" | "trend" | "share") =>
      [
        ...(await show(<ComparePage />, {answers, operation})).querySelectorAll<HTMLElement>(
          "[data-exhibit]",
        ),
      ].map(({dataset}) => dataset["exhibit"]);
    expect(await exhibits("rank")).toEqual(["compare-rank", "compare-legal"]);
    expect(await exhibits("trend")).toEqual(["compare-trend"]);
    expect(await exhibits("share")).toEqual(["compare-parts", "compare-legal"]);
  });

  it.each(compareExhibits.map(({id}) => id))("shows %s to who comes for it alone", async (id) => {
    const {page: name, ...asked} = parseView(`#/compare?exhibit=${id}`);
    const page = await show(<ComparePage />, {answers, page: name, ...asked, on: day});
    expect(page.querySelector(`[data-exhibit="${id}"]`)).not.toBeNull();
  });

  it("offers a measure only where two of the series have it: no progress where one has no target", async () => {
    const offered = async (...chosen: string[]) => {
      const page = await show(<ComparePage />, {answers, series: chosen});
      return [...page.querySelectorAll<HTMLOptionElement>(".operation-choice optgroup option")]
        .filter(({disabled}) => !disabled)
        .map(({value}) => value);
    };
    const always = ["trend", "share", "composition"];
    expect(await offered()).toEqual(["rank progress", ...always]);
    expect(await offered(...series("330000", "370000"))).toEqual(["rank per_million", ...always]);
  });

  it("says what keeps it from comparing", async () => {
    const said = async (...chosen: string[]) => {
      const page = await show(<ComparePage />, {answers, series: chosen});
      return texts(page, ".compare > p, .caveat");
    };
    expect(await said(...series("330000"), "none.such")).toEqual([
      "下列序列在所选省份和评估日下没有可用的数字：none.such",
      "再选一个序列才能比。",
    ]);
    expect(await said("none.such")).toContain("在所选省份和评估日下没有可用的数字。");
  });
});
