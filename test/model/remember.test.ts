import {expect, it, vi} from "vitest";
import {remember} from "../../src/model/remember.ts";

const rows = [1, 2];

it("works an answer out once for the same arguments", () => {
  const sum = vi.fn<(values: readonly number[], plus: number) => {sum: number}>((values, plus) => ({
    sum: values.length + plus,
  }));
  const remembered = remember(sum);
  expect(remembered(rows, 1)).toBe(remembered(rows, 1));
  expect(sum).toHaveBeenCalledTimes(1);
});

it.each([
  {other: [[1, 2], 1] as const, why: "an equal list is another list"},
  {other: [rows, 2] as const, why: "one argument differs"},
])("works it out anew when $why", ({other}) => {
  const make = vi.fn<(values: readonly number[], plus: number) => number>(
    (values, plus) => values.length + plus,
  );
  const remembered = remember(make);
  remembered(rows, 1);
  remembered(...(other as readonly [readonly number[], number]));
  expect(make).toHaveBeenCalledTimes(2);
});

it("forgets the oldest answer beyond its size", () => {
  const make = vi.fn<(value: number) => number>((value) => value);
  const remembered = remember(make, 2);
  for (const value of [1, 2, 3, 3, 2]) remembered(value);
  expect(make).toHaveBeenCalledTimes(3);
  remembered(1);
  expect(make).toHaveBeenCalledTimes(4);
});

it("does not remember a failure", () => {
  let isBroken = true;
  const remembered = remember(() => {
    if (isBroken) throw new Error("broken");
    return "whole";
  });
  expect(() => remembered()).toThrow("broken");
  isBroken = false;
  expect(remembered()).toBe("whole");
});
