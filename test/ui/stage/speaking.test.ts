import {describe, expect, it} from "vitest";
import {clockText, elapsedText} from "../../../src/ui/stage/clock.ts";
import {commandOf, isTurn, keysOf} from "../../../src/ui/stage/commands.ts";
import {cropOf} from "../../../src/ui/stage/crop.ts";
import {stepped} from "../../../src/ui/stage/grid.ts";
import {swipedTo} from "../../../src/ui/stage/swipe.ts";
import {noTools, switched, type Switch} from "../../../src/ui/stage/tools.ts";
import {typedWith} from "../../../src/ui/stage/typed.ts";

describe(commandOf, () => {
  it("gives each key one meaning, whatever its case", () => {
    const keys = Object.values(keysOf).flat();
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    for (const [command, own] of Object.entries(keysOf))
      expect(own.map((key) => [commandOf(key), commandOf(key.toUpperCase()) ?? command])).toEqual(
        own.map(() => [command, command]),
      );
  });

  // P presents from the page, and digits and Escape are no commands.
  it.each(["p", "1", "Enter", "Escape", "x"])("has none for %s", (key) => {
    expect(commandOf(key)).toBeNull();
    expect(isTurn(commandOf(key))).toBe(false);
  });
});

describe(typedWith, () => {
  const after = (keys: string) =>
    keys.split(" ").reduce((typed, key) => typedWith(typed.digits, key), {digits: "", number: null} as {
      digits: string;
      number: number | null;
    });

  it.each([
    ["1 2 Enter", {digits: "", number: 12}],
    ["1 2 Backspace Enter", {digits: "", number: 1}],
    ["1 ArrowRight Enter", {digits: "", number: null}],
    ["Enter", {digits: "", number: null}],
    ["1 2 3 4", {digits: "234", number: null}],
  ])("%s", (keys, typed) => {
    expect(after(keys)).toEqual(typed);
  });
});

describe(elapsedText, () => {
  it.each([
    [-5, "00:00"],
    [249_999, "04:09"],
    [3_849_000, "1:04:09"],
  ])("of %i ms is %s", (milliseconds, text) => {
    expect(elapsedText(milliseconds)).toBe(text);
  });

  it("has a clock of two digits beside it", () => {
    expect(clockText(new Date(2026, 10, 30, 9, 5))).toBe("09:05");
  });
});

describe(switched, () => {
  const after = (...commands: Switch[]) => commands.reduce(switched, noTools);

  it("paces by 10, 20, 30, 60 seconds and then no more", () => {
    const seen = [1, 2, 3, 4, 5].map((times) => after(...Array<Switch>(times).fill("rotation")).every);
    expect(seen).toEqual([10, 20, 30, 60, null]);
  });

  it("blanks what lies over the slide too, and either key of it shows the slide again", () => {
    expect(after("overview", "blank")).toEqual({...noTools, blank: "black"});
    expect(after("blank", "white")).toEqual(noTools);
  });

  it("has one pointer and one sheet at a time", () => {
    expect(after("laser", "lens").pointer).toBe("lens");
    expect(after("laser", "laser").pointer).toBeNull();
    expect(after("overview", "help").sheet).toBe("help");
    expect(after("timer").isTimed).toBe(true);
  });
});

describe(swipedTo, () => {
  it.each([
    ["to the left", {x: -60, y: 10, at: 200}, "next"],
    ["to the right", {x: 60, y: -10, at: 200}, "previous"],
    ["too short", {x: 30, y: 0, at: 200}, null],
    ["rather down", {x: -60, y: 50, at: 200}, null],
    ["resting", {x: -60, y: 0, at: 2000}, null],
  ])("%s", (_, to, turn) => {
    expect(swipedTo({x: 0, y: 0, at: 0}, to)).toBe(turn);
  });
});

describe(stepped, () => {
  it.each([
    ["ArrowDown", 1, 5],
    ["ArrowUp", 5, 1],
    ["ArrowUp", 2, 2],
    ["ArrowRight", 9, 9],
    ["Home", 7, 0],
    ["End", 0, 9],
    ["x", 0, null],
  ])("by %s from %i to %i", (key, from, to) => {
    expect(stepped(key, from, {count: 10, columns: 4})).toBe(to);
  });
});

describe(cropOf, () => {
  const chart = {width: 600, height: 300};
  const box = (left: number, top: number, width: number, height: number) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });

  it.each([
    ["around a mark", box(300, 150, 10, 10), "230 117.5 150 75"],
    ["never beyond an edge", box(0, 0, 10, 10), "0 0 150 75"],
    ["with room around a larger one", box(100, 100, 120, 20), "70 65 180 90"],
    ["at the end of a long bar", box(0, 100, 400, 20), "274 57.5 210 105"],
    ["at the top of a high column", box(300, 100, 20, 190), "205 58 210 105"],
  ])("%s", (_, mark, crop) => {
    expect(cropOf(mark, chart)).toBe(crop);
  });
});
