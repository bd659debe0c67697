import {describe, expect, it} from "vitest";
import {pagedTo, placeOf, placeAddress} from "../../../src/ui/stage/place.ts";

const among = {exhibits: ["one", "two", "three"], parts: 2};
const at = (exhibit: string, part: number) => ({exhibit, part});

describe(pagedTo, () => {
  it.each([
    ["the next part of an exhibit", "ArrowRight", at("one", 1), at("one", 2)],
    ["the next exhibit after the last part", " ", at("one", 2), at("two", 1)],
    ["the part before", "PageUp", at("two", 2), at("two", 1)],
    ["the last part of the exhibit before", "ArrowLeft", at("two", 1), at("one", Infinity)],
    ["the part before the last, wherever that is", "ArrowUp", at("two", Infinity), at("two", 1)],
    ["the beginning", "Home", at("three", 2), at("one", 1)],
    ["the end", "End", at("one", 1), at("three", Infinity)],
  ])("leads to %s", (_, key, from, to) => {
    expect(pagedTo(key, from, among)).toEqual(to);
  });

  it("leads nowhere beyond either end, nor by another key", () => {
    expect(pagedTo("PageDown", at("three", 2), among)).toBeNull();
    expect(pagedTo("ArrowLeft", at("one", 1), among)).toBeNull();
    expect(pagedTo("x", at("one", 1), among)).toBeNull();
  });
});

describe(placeOf, () => {
  it.each([
    ["one", at("one", 1)],
    ["one:3", at("one", 3)],
    ["one:last", at("one", Infinity)],
  ])("reads what the address says: %s", (wall, place) => {
    expect(placeOf(wall)).toEqual(place);
    expect(placeAddress(place)).toBe(wall);
  });

  it.each(["one:0", "one:-2", "one:many", "one:"])(
    "begins at the first part where %s says no other",
    (wall) => {
      expect(placeOf(wall)).toEqual(at("one", 1));
    },
  );
});
