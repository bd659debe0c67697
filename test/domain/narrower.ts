import fc from "fast-check";
import type {Figure} from "../../src/domain/figure.ts";
import {lastDigit, type Qualifier} from "../../src/domain/interval.ts";

type Said = Pick<Figure, "value" | "qualifier">;

const exact = (value: number): Said => ({value, qualifier: "exact"});

/** What else could have been said of a value by a source that knew more: of every word, only values it allows; `by` is from 0 to 9. */
const narrower: Record<Qualifier, (value: number, by: number) => Said[]> = {
  exact: (value) => [exact(value)],
  about: (value, by) => [exact(Math.ceil(0.95 * value) + by), exact(value), {value, qualifier: "nearly"}],
  nearly: (value, by) => [exact(Math.max(Math.ceil(0.95 * value), value - 1 - by))],
  rounded: (value) => [exact(value), exact(value - Math.floor(lastDigit(value) / 2))],
  over: (value, by) => [
    exact(value + 1 + by),
    ...(["over", "at_least"] as const).map((qualifier) => ({value: value + 1 + by, qualifier})),
  ],
  at_least: (value, by) => [
    exact(value + by),
    {value, qualifier: "over"},
    {value: value + by, qualifier: "at_least"},
  ],
  under: (value, by) => [
    exact(value - 1 - by),
    {value, qualifier: "nearly"},
    {value: value - by, qualifier: "under"},
  ],
  at_most: (value, by) => [
    exact(value - by),
    {value, qualifier: "under"},
    {value: value - by, qualifier: "at_most"},
  ],
};

/** Figures said by sources that knew more: each within what its words allowed before. */
export function narrowed(rows: readonly Figure[]): fc.Arbitrary<Figure[]> {
  const each = rows.map((row) =>
    fc.tuple(fc.nat({max: 9}), fc.nat({max: 2})).map(([by, which]) => {
      const said = narrower[row.qualifier](row.value, by);
      return {...row, ...said[which % said.length]!};
    }),
  );
  return fc.tuple(...each);
}
