import {describe, expect, it} from "vitest";
import {citationMarks, citing} from "../../src/exports/cite.ts";
import type {Fact, Sheaf} from "../../src/exports/sheaf.ts";
import {linked, named, say, type Words} from "../../src/exhibits/words.ts";
import {citationText} from "../../src/text/citation.ts";
import {sheafWith} from "./sheaves.ts";

const {columns} = citationText.zh;
const fact = (id: string, ...sources: [head: string, source: string][]): Fact => ({
  id,
  row: sources,
  citation: "",
  address: "",
});

/** Five documents, of which the leaf has the last three as its own first to third. */
function told(): Sheaf {
  const sheaf = sheafWith([[say("")]], {
    facts: [
      fact("one", [columns.source, "a"]),
      fact("quotient", [columns.of(columns.source, "①"), "e"], [columns.of(columns.source, "②"), "b"]),
    ],
  });
  const [leaf] = sheaf.leaves as [Sheaf["leaves"][number]];
  const notes = ["c", "d", "e"].map((source) => named(`source:${source}`, source));
  const decision: Words = [...named("policy:p", "决定"), ...ref(2)];
  const charts = [
    {
      key: "x",
      heading: [],
      charts: [],
      after: [{kind: "list" as const, tone: "decisions" as const, items: [decision]}],
    },
  ];
  return {
    ...sheaf,
    leaves: [{...leaf, told: {...leaf.told, charts, sourceNotes: notes}}],
    documents: ["a", "b", "c", "d", "e"].map((source, index) => ({
      source,
      number: index + 1,
      entry: source,
      short: source,
      grade: "A" as const,
      address: "",
    })),
  };
}

const ref = (number: number): Words => [{words: `[${number}]`, mark: "ref", evidence: "source:x"}];
const dash: Words = [{words: "–", mark: "ref"}];

describe(citing, () => {
  it.each<[string, Words, number[]]>([
    ["a figure by its document", linked("one", "1个"), [1]],
    ["a computed number by those of all its inputs", linked("quotient", "50%"), [2, 5]],
    ["a document by itself", named("source:d", "d"), [4]],
    ["a leaf's own number by that of the sheaf", [...say("x"), ...ref(1)], [3]],
    ["a range of a leaf's own numbers", [...say("x"), ...ref(1), ...dash, ...ref(3)], [3, 4, 5]],
    ["words with own numbers by these alone", [...linked("one", "1个"), ...ref(2)], [4]],
    ["what is cited elsewhere as it is there", named("policy:p", "决定"), [4]],
    ["nothing for what opens nothing", say("x"), []],
  ])("cites %s", (_, words, numbers) => {
    const sheaf = told();
    expect(citing(sheaf.leaves[0]!, sheaf)([words])).toEqual(numbers);
  });
});

describe(citationMarks, () => {
  it.each([
    [[], ""],
    [[3], "[3]"],
    [[5, 1, 2, 3], "[1–3][5]"],
  ])("says %j as %j", (numbers, marks) => {
    expect(citationMarks(numbers)).toBe(marks);
  });
});
