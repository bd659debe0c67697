import {describe, expect, it} from "vitest";
import {coverage} from "../../../scripts/verify/coverage.ts";
import type {Exception} from "../../../scripts/verify/exceptions.ts";
import {tablesOf, type Draft} from "../../dataset/fixture.ts";
import {citingDraft, texts} from "./documents.ts";

const verified = (draft: Draft, exceptions: readonly Exception[] = []) =>
  coverage(tablesOf(draft), (file) => texts[file] ?? null, exceptions);

const kinds = (draft: Draft, exceptions?: readonly Exception[]) =>
  verified(draft, exceptions).findings.map(({kind}) => kind);

const figures = citingDraft()["observations"]!.map((row, index) => [row["observation"]!, index] as const);

/** The draft with other cells in one observation. */
function changed(index: number, cells: Record<string, string>): Draft {
  const draft = citingDraft();
  Object.assign(draft["observations"]![index]!, cells);
  return draft;
}

const exception = (id: string, value: number): Exception => ({
  id,
  value,
  reason_zh: "由名称清点",
  reason_en: "counted",
});

describe(coverage, () => {
  it("finds every figure of the fixture documents", () => {
    expect(verified(citingDraft())).toEqual({
      counts: [
        {document: "ceremony.txt", cited: 17, found: 17, excepted: 0},
        {document: "forum.txt", cited: 14, found: 14, excepted: 0},
      ],
      findings: [],
    });
  });

  it.each(figures)("accepts no other value of %s", (_, index) => {
    const value = Number(citingDraft()["observations"]![index]!["value"]);
    for (const other of [value + 1, value - 1, value * 10, value / 10, value + 0.1, Math.floor(value / 7)]) {
      const {findings} = verified(changed(index, {value: String(other)}));
      expect(findings).toEqual([
        expect.objectContaining({
          kind: "value_differs",
          row: index + 2,
          column: "value",
          file: "observations.csv",
        }),
      ]);
    }
  });

  it.each(figures)("accepts no other qualifier of %s", (_, index) => {
    const stated = citingDraft()["observations"]![index]!["qualifier"];
    const other = stated === "under" ? "over" : "under";
    expect(kinds(changed(index, {qualifier: other}))).toEqual(["qualifier_differs"]);
  });

  it("checks targets as it does observations", () => {
    const draft = citingDraft();
    const target = {
      target: "forum-T-1",
      metric: "items",
      locator: "200个左右",
      source: "forum",
      qualifier: "about",
    };
    draft["targets"] = [{...target, value: "300"}];
    expect(verified(draft).findings).toEqual([
      expect.objectContaining({kind: "value_differs", file: "targets.csv", row: 2}),
    ]);
  });

  it.each([
    ["no_locator", "forty items"],
    ["no_number", "长风机械"],
    ["ambiguous", "企业38家,标准1,039项"],
  ])("reports %s for the locator %s", (kind, locator) => {
    expect(kinds(changed(0, {locator}))).toEqual([kind]);
  });

  it("names a missing document and finds none of its figures", () => {
    const {counts, findings} = coverage(
      tablesOf(citingDraft()),
      (file) => (file === "forum.txt" ? null : texts[file]!),
      [],
    );
    expect(counts[1]).toEqual({document: "forum.txt", cited: 14, found: 0, excepted: 0});
    expect(findings.map(({kind}) => kind)).toEqual(Array.from({length: 15}, () => "document_missing"));
  });

  it("refuses tables that cannot be read whole, because their rows would go unchecked", () => {
    expect(kinds(changed(0, {value: "forty"}))).toEqual(["unreadable_table"]);
  });
});

describe("an exception", () => {
  const counted = changed(0, {value: "1", locator: "长风机械"});

  it("excuses a figure without a number at its locator", () => {
    const {counts, findings} = verified(counted, [exception("forum-O-0", 1)]);
    expect(counts[1]).toEqual({document: "forum.txt", cited: 14, found: 13, excepted: 1});
    expect(findings).toEqual([]);
  });

  it("excuses only the value that was read", () => {
    const other = changed(0, {value: "2", locator: "长风机械"});
    expect(kinds(other, [exception("forum-O-0", 1)])).toEqual(["exception_value"]);
  });

  it("has to go when the figure is found", () => {
    expect(kinds(citingDraft(), [exception("forum-O-0", 40)])).toEqual(["exception_unneeded"]);
  });

  it("has to go when nothing cites its id", () => {
    expect(kinds(citingDraft(), [exception("forum-O-99", 1)])).toEqual(["exception_unknown"]);
  });

  it("cannot become the rule", () => {
    const some = [1, 2, 3].map((value) => exception("forum-O-0", value));
    expect(kinds(counted, some)).toEqual([]);
    expect(kinds(counted, [...some, exception("forum-O-0", 4)])).toEqual(["exceptions_too_many"]);
  });
});
