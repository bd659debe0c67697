import {describe, expect, it} from "vitest";
import type {Coverage} from "../../../scripts/verify/coverage.ts";
import type {Finding} from "../../../scripts/verify/finding.ts";
import {report} from "../../../scripts/verify/report.ts";

const cited = {id: "X-O-001", locator: "40项", document: "a.txt"};
const at = {file: "observations.csv", row: 2, column: "value"};

const findings: Finding[] = [
  {...at, kind: "unreadable_table", details: {problems: 1}},
  {...at, kind: "document_missing", details: {document: "a.txt"}},
  {...at, kind: "no_locator", details: cited},
  {...at, kind: "no_number", details: cited},
  {...at, kind: "ambiguous", details: {...cited, found: "exact 1 | exact 2"}},
  {...at, kind: "value_differs", details: {...cited, value: 41, read: 40}},
  {...at, kind: "qualifier_differs", details: {...cited, qualifier: "about", read: "exact"}},
  {...at, kind: "exception_unneeded", details: {id: "X-O-001"}},
  {...at, kind: "exception_value", details: {id: "X-O-001", value: 2, excepted: 1}},
  {...at, kind: "exception_unknown", details: {id: "X-O-001"}},
  {...at, kind: "exceptions_too_many", details: {count: 4, most: 3}},
];

const found: Coverage = {
  counts: [{document: "a.txt", cited: 3, found: 1, excepted: 1}],
  findings: findings.slice(5, 6),
};
const exceptions = [{id: "X-O-003", value: 1, reason_zh: "由名称清点", reason_en: "counted from names"}];

describe(report, () => {
  it("lists findings, documents, exceptions and the sum in Chinese", () => {
    expect(report(found, exceptions, "zh")).toEqual([
      "observations.csv:2:value  [value_differs] X-O-001 为41，而 a.txt 在“40项”处是40 → 核对原文，改正数值或定位文字",
      "a.txt：引用3个数字，找到1，例外1，未找到1",
      "例外 X-O-003：由名称清点",
      "立项文件核对：引用3个数字，找到1，例外1，未找到1。",
    ]);
  });

  it("says the same in English", () => {
    expect(report(found, exceptions, "en")).toEqual([
      'observations.csv:2:value  [value_differs] X-O-001 is 41, but a.txt says 40 at "40项" → check the document, then correct value or locator',
      "a.txt: 3 figures cited, 1 found, 1 excepted, 1 not found",
      "Exception X-O-003: counted from names",
      "Founding documents: 3 figures cited, 1 found, 1 excepted, 1 not found.",
    ]);
  });

  it.each(["zh", "en"] as const)("has a problem and a fix in %s for every finding", (language) => {
    for (const line of report({counts: [], findings}, [], language).slice(0, -1)) {
      expect(line).toMatch(/^observations\.csv:2:value {2}\[\w+\] .+ → .+$/);
      expect(line).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
