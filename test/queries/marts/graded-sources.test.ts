import {beforeAll, describe, expect, it} from "vitest";
import {sourceList} from "../../../src/queries/source-list.ts";
import {opening, openFixture} from "../fixture.ts";

const url = "https://example.com/1";

// Who made the text, where it was read, how its date is known, its address: the grade.
const cases: [origin: string, carrier: string, dateBasis: string, url: string, grade: string][] = [
  ["government", "founding_document", "stated", "", "A"],
  ["government", "founding_document", "inferred", "", "C"],
  ["media", "founding_document", "stated", "", "C"],
  ["unnamed", "founding_document", "inferred", "", "C"],
  ["government", "official_site", "stated", url, "A"],
  ["government", "official_site", "inferred", url, "B"],
  ["media", "official_site", "stated", url, "B"],
  ["government", "publisher_site", "stated", url, "B"],
  ["media", "publisher_site", "inferred", url, "B"],
  ["association", "publisher_site", "stated", url, "B"],
  ["company", "publisher_site", "stated", url, "B"],
  ["media", "publisher_site", "stated", "", "C"],
  ["media", "republished", "stated", "", "C"],
  ["media", "republished", "stated", url, "C"],
  ["government", "republished", "stated", url, "C"],
  ["company", "republished", "inferred", "", "C"],
  ["individual", "republished", "inferred", url, "C"],
  ["media", "none", "inferred", "", "C"],
  ["unnamed", "republished", "stated", url, "D"],
  ["unnamed", "official_site", "stated", url, "D"],
  ["government", "official_site", "guessed", url, "D"],
  ["media", "publisher_site", "guessed", url, "D"],
  ["media", "republished", "guessed", "", "D"],
];

const idOf = (index: number) => `source-${String(index).padStart(2, "0")}`;

let grades: Map<string, string>;
beforeAll(async () => {
  const rows = cases.map(([origin, carrier, basis, address], index) =>
    [idOf(index), origin, carrier, basis, address].join(","),
  );
  const engine = await openFixture({
    sources: ["source, origin, carrier, date_basis, url", ...rows].join("\n"),
  });
  grades = new Map((await engine.rows(sourceList, {})).map(({source, grade}) => [source, grade]));
}, opening);

describe("graded_sources", () => {
  it.each(cases.map((row, index) => [...row, index] as const))(
    "grades a text of %s on %s, dated as %s, at “%s”, %s",
    (_origin, _carrier, _basis, _url, grade, index) => {
      expect(grades.get(idOf(index))).toBe(grade);
    },
  );
});
