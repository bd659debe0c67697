import {describe, expect, it} from "vitest";
import {
  placeAddress,
  placeNumbered,
  placeOf,
  rotatedTo,
  shareShown,
  turnedTo,
} from "../../../src/ui/stage/place.ts";

const among = {exhibits: ["one", "two", "three"], parts: 2};
const at = (exhibit: string, part: number) => ({exhibit, part});

describe(turnedTo, () => {
  it.each([
    ["the next part of an exhibit", "next", at("one", 1), at("one", 2)],
    ["the next exhibit after the last part", "next", at("one", 2), at("two", 1)],
    ["the part before", "previous", at("two", 2), at("two", 1)],
    ["the last part of the exhibit before", "previous", at("two", 1), at("one", Infinity)],
    ["the part before the last, wherever that is", "previous", at("two", Infinity), at("two", 1)],
    ["the beginning", "first", at("three", 2), at("one", 1)],
    ["the end", "last", at("one", 1), at("three", Infinity)],
  ] as const)("leads to %s", (_, turn, from, to) => {
    expect(turnedTo(turn, from, among)).toEqual(to);
  });

  it("leads nowhere beyond either end", () => {
    expect(turnedTo("next", at("three", 2), among)).toBeNull();
    expect(turnedTo("previous", at("one", 1), among)).toBeNull();
  });
});

describe(rotatedTo, () => {
  it("goes on screen by screen, and after the last from the first", () => {
    expect(rotatedTo(at("one", 1), among)).toEqual(at("one", 2));
    expect(rotatedTo(at("three", 2), among)).toEqual(at("one", 1));
  });
});

describe(placeNumbered, () => {
  it.each([
    [2, "two"],
    [0, "one"],
    [12, "three"],
  ])("slide %i is %s", (number, exhibit) => {
    expect(placeNumbered(number, among.exhibits)).toEqual(at(exhibit, 1));
  });
});

describe(shareShown, () => {
  it.each([
    [at("one", 1), 1 / 6],
    [at("two", 2), 2 / 3],
    [at("three", Infinity), 1],
  ])("at %o is %d", (place, share) => {
    expect(shareShown(place, among)).toBeCloseTo(share);
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
