import {describe, expect, it} from "vitest";
import {heightOf, partsOf, shownIn, type Head, type Unit} from "../../../src/ui/stage/cuts.ts";

const unit = (top: number, bottom: number, about: Partial<Unit> = {}): Unit => ({
  top,
  bottom,
  heads: [],
  follows: false,
  ...about,
});
const column = (count: number, height: number, about: Partial<Unit> = {}) =>
  Array.from({length: count}, (_, index) => unit(index * height, (index + 1) * height, about));
const sizes = (units: readonly Unit[], room: number) =>
  partsOf(units, room).map((part) => shownIn(units, part).length);

describe(partsOf, () => {
  it("leaves whole what fits, and has no screen of nothing", () => {
    expect(sizes(column(3, 30), 100)).toEqual([3]);
    expect(sizes([], 100)).toEqual([]);
  });

  it("takes as few screens as may be and fills them alike", () => {
    expect(sizes(column(4, 30), 100)).toEqual([2, 2]);
    expect(sizes(column(7, 30), 100)).toHaveLength(3);
  });

  it("gives what is higher than the room a screen of its own", () => {
    expect(sizes([unit(0, 40), unit(40, 190), unit(190, 230)], 100)).toEqual([1, 1, 1]);
  });

  it("keeps what follows beside what it follows", () => {
    const rows = [...column(3, 30), unit(90, 110, {follows: true})];
    expect(sizes(rows, 100)).toEqual([2, 2]);
  });

  it("puts what only follows where there is room for it, and shows it once", () => {
    const rows = [unit(0, 70), unit(70, 165), unit(165, 180, {follows: true})];
    const parts = partsOf(rows, 100);
    expect(parts.map((part) => shownIn(rows, part).map(({bottom}) => bottom))).toEqual([[70, 180], [165]]);
  });

  it("tears no row from its table", () => {
    const head = (top: number): Head => ({top, bottom: top + 10});
    const [first, second] = [{heads: [head(0)]}, {heads: [head(70)]}];
    const rows = [unit(10, 40, first), unit(40, 70, first), unit(80, 110, second), unit(110, 140, second)];
    expect(sizes(rows, 105)).toEqual([2, 2]);
  });
});

describe(heightOf, () => {
  it("counts heads that are shown again, and once those that stand there", () => {
    const about = {heads: [{top: 0, bottom: 20}]};
    const rows = [unit(20, 50, about), unit(50, 80, about)];
    expect(heightOf(rows, {from: 0, to: 2})).toBe(80);
    expect(heightOf(rows, {from: 1, to: 2})).toBe(50);
  });
});
