import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {derive, derivedId, parseDerivedId, type Derivation} from "../../src/domain/derived.ts";

describe(derive, () => {
  it.each<[Derivation, number, number, number]>([
    ["difference", 120, 79, 41],
    ["difference", 79, 120, -41],
    ["ratio", 40, 215, 40 / 215],
    ["distance", 94.4, 96, -1.6],
    ["distance", 98.5, 98.5, 0],
    ["distance", 0.3, 0.1, 0.2],
    ["per_gdp", 124, 8_000_000_000_000, 1.55],
    ["per_million", 91, 65_000_000, 1.4],
  ])("gives the %s of %d and %d as %d, without float dust", (operation, a, b, value) => {
    const derived = derive(operation, {observation: "X", value: a}, {observation: "Y", value: b});
    expect(derived).toEqual({operation, value, inputs: ["X", "Y"]});
  });
});

describe(derivedId, () => {
  it("spells the formula in the order of its inputs", () => {
    expect(derivedId({operation: "ratio", value: 0.2, inputs: ["SX-O-001", "SX-O-003"]})).toBe(
      "ratio:SX-O-001,SX-O-003",
    );
  });

  it("is read back as it was written", () => {
    const ids = fc.stringMatching(/^[A-Za-z0-9-]+$/);
    const operations = fc.constantFrom<Derivation>(
      "difference",
      "ratio",
      "distance",
      "per_gdp",
      "per_million",
    );
    fc.assert(
      fc.property(operations, fc.tuple(ids, ids), (operation, inputs) => {
        expect(parseDerivedId(derivedId({operation, value: 0, inputs}))).toEqual({operation, inputs});
      }),
    );
  });
});

describe(parseDerivedId, () => {
  it.each(["SX-O-001", "target:SX-T-001", "ratio:SX-O-001", "ratio:,SX-O-001", "ratio:A,B,C", "sum:A,B", ""])(
    "takes %j for the id of a stored record",
    (id) => {
      expect(parseDerivedId(id)).toBeNull();
    },
  );
});
