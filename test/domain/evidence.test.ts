import {describe, expect, it} from "vitest";
import {derivedId} from "../../src/domain/derived.ts";
import {parseEvidence} from "../../src/domain/evidence.ts";

describe(parseEvidence, () => {
  it.each([
    ["SX-O-011", {kind: "figure", id: "SX-O-011"}],
    ["nat-o-0153", {kind: "figure", id: "nat-o-0153"}],
    ["target:SX-T-001", {kind: "target", id: "SX-T-001"}],
    ["item:HN-I-004", {kind: "item", id: "HN-I-004"}],
    ["policy:SX-P-002", {kind: "policy", id: "SX-P-002"}],
    ["source:sx-sxrb-20250107", {kind: "source", id: "sx-sxrb-20250107"}],
    ["progress:SX-T-001", {kind: "progress", id: "SX-T-001", part: "done"}],
    ["unheard:of", {kind: "figure", id: "unheard:of"}],
    ["target:", {kind: "figure", id: "target:"}],
  ])("reads %s", (id, ref) => {
    expect(parseEvidence(id)).toEqual(ref);
  });

  it("reads the id of a derived number with its inputs in order", () => {
    const id = derivedId({operation: "distance", value: -1.6, inputs: ["sd-o301", "sd-t14"]});
    expect(parseEvidence(id)).toEqual({
      kind: "derived",
      operation: "distance",
      inputs: ["sd-o301", "sd-t14"],
    });
  });
});
