/** A number we computed (推算) from two published ones; it is shown with its inputs and never stored. */
export interface Derived {
  operation: Operation;
  value: number;
  /** The records it is computed from, in the order of the formula: observations, and for a distance a target second. */
  inputs: readonly [string, string];
}

/** difference: later total minus earlier total. ratio: part ÷ whole. distance: reading minus target, in points. */
export type Operation = "difference" | "ratio" | "distance";

interface Input {
  observation: string;
  value: number;
}

/** Computes `a ÷ b` or `a − b` (to ten decimals, so that 94.4 − 96 is −1.6) and remembers where both came from. */
export function derive(operation: Operation, a: Input, b: Input): Derived {
  const value = operation === "ratio" ? a.value / b.value : Number((a.value - b.value).toFixed(10));
  return {operation, value, inputs: [a.observation, b.observation]};
}

/** The evidence id of a derived number, such as `ratio:SX-O-001,SX-O-003`. */
export function derivedId({operation, inputs}: Derived): string {
  return `${operation}:${inputs.join(",")}`;
}

/** The parts of a derived evidence id, or null when the id is that of a stored record. */
export function parseDerivedId(id: string): {operation: Operation; inputs: [string, string]} | null {
  const match = /^(difference|ratio|distance):([^,]+),([^,]+)$/.exec(id);
  return match ? {operation: match[1] as Operation, inputs: [match[2]!, match[3]!]} : null;
}
