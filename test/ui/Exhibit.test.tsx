// @vitest-environment jsdom
import {beforeAll, describe, expect, it, vi} from "vitest";
import {provinceCodes} from "virtual:provinces";
import type {Built, Exhibit} from "../../src/exhibits/exhibit.ts";
import {say} from "../../src/exhibits/words.ts";
import type {Reader} from "../../src/reader/reader.ts";
import {exhibitText} from "../../src/text/exhibit.ts";
import {ExhibitView} from "../../src/ui/Exhibit.tsx";
import {day, show} from "../pages/show.tsx";

const told: Built = {
  title: say("title"),
  subtitle: [],
  layout: "single",
  charts: [],
  apart: [],
  summary: [],
  table: {caption: "", columns: [], rows: []},
  caveats: [],
  figures: [],
  sources: [],
};

function exhibit(isThere: (reader: Reader) => boolean): Exhibit {
  return {id: "one", queries: [], build: (_, reader) => (isThere(reader) ? told : null)};
}

const [first = "", second = ""] = provinceCodes;
const ofFirst = exhibit(({regions}) => regions.includes(first));

describe(ExhibitView, () => {
  beforeAll(() => {
    // jsdom lays nothing out.
    Element.prototype.scrollIntoView = vi.fn<() => void>();
  });

  it.each<["zh" | "en", string, Exhibit, object, "regions" | "today" | "choice"]>([
    ["zh", "of a province not chosen", ofFirst, {regions: [second]}, "regions"],
    ["en", "of a province not chosen", ofFirst, {regions: [second]}, "regions"],
    ["zh", "of a later day", exhibit((reader) => reader.day > day), {on: "2020-01-01"}, "today"],
    ["zh", "of another choice", exhibit(() => false), {}, "choice"],
  ])("says in %s why what the reader came for, %s, is not there", async (language, _, asked, view, why) => {
    const page = await show(<ExhibitView exhibit={asked} />, {language, exhibit: "one", ...view});
    const text = exhibitText[language].absent;
    const ways = {regions: text.allRegions, today: text.today, choice: text.withoutChoice};
    expect(page.textContent).toContain(ways[why]);
    const link = page.querySelector("a");
    expect(link?.hash.includes("regions=") ?? false).toBe(false);
    await vi.waitFor(() => expect(document.activeElement).toBe(page.querySelector(".caveat")));
  });

  it("says nothing of what nobody came for", async () => {
    const page = await show(<ExhibitView exhibit={ofFirst} />, {regions: [second]});
    expect(page.textContent).toBe("");
  });
});
