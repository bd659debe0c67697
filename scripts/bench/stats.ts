/** The value in the middle; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error("A median needs at least one value.");
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What was measured, by name, one value a visit or a change of page. */
export type Samples = Record<string, number[]>;

/** Puts what one visit measured to what the visits before it did. */
export function collect(samples: Samples, more: Samples) {
  for (const [name, values] of Object.entries(more)) (samples[name] ??= []).push(...values);
}

/** The list of one round: every round begins with another contestant, so that none always follows the same one. */
export function rotated<T>(list: readonly T[], round: number): T[] {
  const start = round % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
