import {describe, expect, it} from "vitest";
import {numbering} from "../../../src/exhibits/brief/source-notes.ts";
import {note, type Panel} from "../../../src/exhibits/exhibit.ts";
import {linked, plain, say} from "../../../src/exhibits/words.ts";

const sources = ["s-1", "s-2", "s-3", "s-4", "s-5"];
const sourceOf = new Map([
  ["O-1", "s-1"],
  ["O-2", "s-2"],
  ["O-3", "s-3"],
  ["O-5", "s-5"],
  ["target:T-1", "s-4"],
]);
const {words, panel} = numbering(sources, sourceOf, "zh");
const said = (...ids: string[]) => plain(words(ids.flatMap((id) => linked(id, "1"))));

describe(numbering, () => {
  it("says after words which documents they rest on, each once and in order", () => {
    expect(said("O-5", "O-2", "O-2")).toBe("111[2][5]");
    expect(said("O-1", "O-2")).toBe("11[1][2]");
  });

  it("says of three and more in a row the first and the last", () => {
    expect(said("O-1", "O-2", "O-3", "O-5")).toBe("1111[1]–[3][5]");
  });

  it("takes the inputs of a computed number, and the target of a progress", () => {
    expect(said("ratio:O-3,O-1")).toBe("1[1][3]");
    expect(said("progress:T-1:gap")).toBe("1[4]");
  });

  it("says nothing after words that rest on nothing, or on what is not listed", () => {
    expect(plain(words(say("none")))).toBe("none");
    expect(said("O-9")).toBe("1");
  });

  it("leads from each number to its document", () => {
    expect(words(linked("O-2", "1")).at(-1)).toMatchObject({evidence: "source:s-2", mark: "ref"});
  });

  it("numbers the notes, lists and tables of a panel, and its charts beside the heading", () => {
    const table = {
      caption: "",
      columns: ["a"],
      rows: [{key: "r", cells: [linked("O-3", "3")]}],
    };
    const before: Panel["before"] = [
      note(linked("O-1", "1")),
      {kind: "list", tone: "numbers", items: [linked("O-2", "2")]},
      {kind: "table", table},
    ];
    const bar = {name: "", value: 1, label: "1", evidence: "O-5", mark: "solid", colour: "backdrop"} as const;
    const chart = {kind: "bars", label: "", operation: "rank", bars: [bar]} as const;
    const numbered = panel({key: "p", heading: say("h"), before, charts: [{chart}]});
    expect(plain(numbered.heading)).toBe("h[5]");
    expect(JSON.stringify(numbered.before)).toMatch(/\[1\].*\[2\].*\[3\]/);
  });
});
