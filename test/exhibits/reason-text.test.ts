import {describe, expect, it} from "vitest";
import type {Reason} from "../../src/domain/comparability.ts";
import {reasonText} from "../../src/exhibits/reason-text.ts";
import {namesOf} from "../../src/model/names.ts";

const said = (reason: Pick<Reason, "code" | "a" | "b">, language: "zh" | "en" = "zh") =>
  reasonText({outcome: "caution", ...reason}, namesOf([], language), language);

describe(reasonText, () => {
  it("names what two figures have in place of each other", () => {
    expect(said({code: "definition_unstated", a: "narrow", b: ""})).toBe(
      "这个指标有多种口径，未注明的不能当作相同：narrow；未注明",
    );
  });

  it.each(["definition_unstated", "population_unstated"] as const)(
    "says once that neither states it: %s",
    (code) => {
      expect(said({code, a: "", b: ""})).toMatch(/^这个.+，两者都未注明，不能当作相同$/);
      expect(said({code, a: "", b: ""}, "en")).toMatch(/; neither states its own, so/);
    },
  );
});

it("says dates as people do", () => {
  expect(said({code: "dates_apart", a: "2020-08-13", b: "2018-10"})).toBe(
    "日期相差一年以上（2020年8月13日；2018年10月）",
  );
  expect(said({code: "calendar_unknown", a: "2025-01-06", b: "2025"}, "en")).toContain(
    "(6 January 2025; 2025)",
  );
});
