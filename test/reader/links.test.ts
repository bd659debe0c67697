import {describe, expect, it} from "vitest";
import {changed, linksOf} from "../../src/reader/links.ts";
import {defaultView, parseView} from "../../src/reader/view.ts";
import {evidenceLinks} from "../../src/reader/use-reader.ts";

describe(changed, () => {
  it("keeps what the address holds beside the change", () => {
    expect(changed("#/targets?on=2024-06-30", {regions: ["140000"]})).toBe(
      "#/targets?regions=140000&on=2024-06-30",
    );
  });

  it("tells the change what the address holds", () => {
    const hash = "#/compare?series=a&series=b";
    expect(changed(hash, ({series}) => ({series: [...series, "c"]}))).toBe(`${hash}&series=c`);
  });
});

describe(linksOf, () => {
  const drawn = parseView("#/targets");
  const {href, followed} = linksOf(drawn);

  it("leads where its link says while the address is the one it was drawn of", () => {
    const link = href({language: "en"});
    expect(link).toBe("#/targets?lang=en");
    expect(followed(link, "#/targets")).toBe(link);
  });

  it("keeps what the address has taken in since", () => {
    expect(followed(href({language: "en"}), "#/targets?on=2024-06-30")).toBe(
      "#/targets?lang=en&on=2024-06-30",
    );
    expect(followed(href({page: "awards", evidence: null}), "#/certified?on=2024-06-30")).toBe(
      "#/awards?on=2024-06-30",
    );
  });

  it("leads back to the page it was drawn on, but only if that is what it is for", () => {
    expect(followed(href({page: "targets"}), "#/certified")).toBe("#/targets");
    expect(followed(href({theme: "dark"}), "#/certified")).toBe("#/certified?theme=dark");
  });

  it("opens evidence on what the address holds, by links that other views share", () => {
    const link = evidenceLinks({...defaultView, page: "targets"})("SX-O-011");
    expect(followed(link, "#/targets?on=2024-06-30")).toBe("#/targets?on=2024-06-30&evidence=SX-O-011");
  });

  it("opens a record again that the address has left and the page still shows", () => {
    const open = parseView("#/targets?evidence=SX-O-011");
    const link = evidenceLinks(drawn)("SX-O-011");
    expect(linksOf(open).followed(link, "#/targets")).toBe(link);
  });
});
