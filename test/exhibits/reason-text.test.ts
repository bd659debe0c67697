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
