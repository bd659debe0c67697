// @vitest-environment jsdom
import {act} from "react";
import {beforeAll, beforeEach, describe, expect, it, vi} from "vitest";
import {seriesOf} from "../../../src/domain/series-choice.ts";
import type {SeriesGroup} from "../../../src/model/series-groups.ts";
import {SeriesPicker} from "../../../src/pages/compare/SeriesPicker.tsx";
import type {SeriesOption} from "../../../src/pages/compare/series-options.ts";
import {subject} from "../../domain/sample.ts";
import {show} from "../show.tsx";

const grouped = (programme: string, ...metrics: string[]): SeriesGroup => ({
  programme,
  series: seriesOf(metrics.map((metric) => subject({observation: metric, programme, metric}))),
});
const groups = [grouped("jingpin", "items", "firms", "marks", "rules"), grouped("mingpin", "brands")];

const choose = vi.fn<(option: SeriesOption) => void>();
let field: HTMLInputElement;

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
beforeEach(async () => {
  choose.mockClear();
  const page = await show(<SeriesPicker label="A" value="chosen" groups={groups} choose={choose} />);
  field = page.querySelector("input")!;
});

const press = (key: string) =>
  act(() => field.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true})));
const type = (words: string) =>
  act(() => {
    // React sees only what is set past its own property.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, words);
    field.dispatchEvent(new Event("input", {bubbles: true}));
  });
const options = () =>
  [...document.querySelectorAll("[role=option]")].map(({firstChild}) => firstChild?.textContent?.trim());
const active = () =>
  document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.firstChild?.textContent;

describe(SeriesPicker, () => {
  it("lists nothing until it is asked, then the first series of each programme", async () => {
    expect([options(), field.getAttribute("aria-expanded")]).toEqual([[], "false"]);
    await press("ArrowDown");
    expect(options()).toEqual(["items", "firms", "marks", "brands"]);
    expect(
      [...document.querySelectorAll("[role=group]")].map((group) => group.getAttribute("aria-label")),
    ).toEqual(["jingpin", "mingpin"]);
    expect(document.querySelector("output")?.textContent).toBe("共5个，先列4个，请再输入几个字");
    expect(field.getAttribute("aria-controls")).toBe(document.querySelector("[role=listbox]")?.id);
  });

  it("finds by words of the whole title and takes with Enter", async () => {
    await type("jing rules");
    expect(options()).toEqual(["rules"]);
    await press("Enter");
    expect(choose).toHaveBeenCalledWith(expect.objectContaining({key: "140000.jingpin.rules"}));
    expect(options()).toEqual([]);
  });

  it("moves with the arrows, round the end", async () => {
    await press("ArrowDown");
    await press("ArrowDown");
    expect(active()).toContain("firms");
    await press("ArrowUp");
    await press("ArrowUp");
    expect(active()).toContain("brands");
  });

  it("leaves with Escape as it was", async () => {
    await type("none such");
    expect(document.querySelector("output")?.textContent).toBe("没有这样的序列");
    await press("Enter");
    await press("Escape");
    expect([choose.mock.calls.length, field.value, options()]).toEqual([0, "chosen", []]);
  });
});
