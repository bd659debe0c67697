/** A number we computed (推算) from two published ones; it is shown with its inputs and never stored. */
export interface Derived {
  operation: Derivation;
  value: number;
  /** The records it is computed from, in the order of the formula: observations, and for a distance a target second. */
  inputs: readonly [string, string];
}

/**
 * difference: later total minus earlier total. ratio: part ÷ whole. distance: reading minus target, in points.
 * per_gdp: count ÷ GDP, per 1,000亿元. per_million: count ÷ residents, per million.
 */
export type Derivation = "difference" | "ratio" | "distance" | "per_gdp" | "per_million";

/** How many yuan or persons one unit of a normalising denominator is. */
const scales = {per_gdp: 1e11, per_million: 1e6};

interface Input {
  observation: string;
  value: number;
}

/** Computes the operation (a subtraction to ten decimals, so that 94.4 − 96 is −1.6) and remembers both inputs. */
export function derive(operation: Derivation, a: Input, b: Input): Derived {
  return {operation, value: formulas[operation](a.value, b.value), inputs: [a.observation, b.observation]};
}

const minus = (a: number, b: number) => Number((a - b).toFixed(10));

const formulas: Record<Derivation, (a: number, b: number) => number> = {
  difference: minus,
  distance: minus,
  ratio: (a, b) => a / b,
  per_gdp: (a, b) => a / (b / scales.per_gdp),
  per_million: (a, b) => a / (b / scales.per_million),
};

/** The evidence id of a derived number, such as `ratio:SX-O-001,SX-O-003`. */
export function derivedId({operation, inputs}: Derived): string {
  return `${operation}:${inputs.join(",")}`;
}

/** The parts of a derived evidence id, or null when the id is that of a stored record. */
export function parseDerivedId(id: string): {operation: Derivation; inputs: [string, string]} | null {
  const match = /^(difference|ratio|distance|per_gdp|per_million):([^,]+),([^,]+)$/.exec(id);
  const [, operation, first, second] = match ?? [];
  return first && second ? {operation: operation as Derivation, inputs: [first, second]} : null;
}
