import {describe, expect, it} from "vitest";
import {readerOf} from "../../src/reader/reader.ts";
import {defaultView} from "../../src/reader/view.ts";

describe(readerOf, () => {
  it("looks at the chosen provinces in display order, at all four without a choice", () => {
    expect(readerOf({...defaultView, regions: ["330000", "140000"]}).regions).toEqual(["140000", "330000"]);
    expect(readerOf(defaultView).regions).toEqual(["140000", "430000", "330000", "370000"]);
  });

  it("has the same provinces for the same choice, whatever else of the view changes", () => {
    const view = {...defaultView, regions: ["330000", "140000"]};
    const other = {...view, regions: ["140000", "330000"], language: "en" as const};
    expect(readerOf(view).regions).toBe(readerOf(other).regions);
  });
});
