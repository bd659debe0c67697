import type {Derivation} from "./derived.ts";
import type {Figure} from "./figure.ts";
import {isSize} from "./measure.ts";
import {provinceOf} from "./region.ts";
import type {Target} from "./target.ts";

/** Why two records are no inputs of an operation. */
export type Misfit = "unlike" | "not_totals" | "not_level" | "not_part" | "not_count" | "not_size";

/** GB/T 2260 of the whole country. */
const country = "100000";

type Reading = Pick<
  Figure,
  "region" | "programme" | "metric" | "unit" | "kind" | "value" | "batch" | "breakdown"
>;
type Aim = Pick<Target, "region" | "programme" | "metric" | "unit" | "basis" | "value">;

/** Whether an operation means anything of two records, as an address can name any: null where it does. */
export function misfit(operation: Derivation, first: Reading, second: Reading | Aim): Misfit | null {
  if ("basis" in second) return operation === "distance" ? ofLevel(first, second) : "unlike";
  switch (operation) {
    case "difference":
      if (!isAlike(first, second)) return "unlike";
      return [first, second].every(({kind}) => kind === "stock" || kind === "flow") ? null : "not_totals";
    case "ratio":
      return ofWhole(first, second);
    case "distance":
      return "unlike";
    case "per_gdp":
    case "per_million":
      if (first.kind !== "stock" && first.kind !== "flow") return "not_count";
      return isSize(operation, second) && first.region === second.region ? null : "not_size";
  }
}

function isAlike(one: Reading, other: Reading | Aim): boolean {
  return (["region", "programme", "metric", "unit"] as const).every((name) => one[name] === other[name]);
}

function ofLevel(reading: Reading, aim: Aim): Misfit | null {
  if (!isAlike(reading, aim)) return "unlike";
  return aim.basis === "level" ? null : "not_level";
}

// A part is counted in what its whole is, or is a later stage of the same round; it lies within it and is no larger.
function ofWhole(part: Reading, whole: Reading): Misfit | null {
  const isRound = part.batch !== null && part.batch === whole.batch;
  const isWithin = provinceOf(part.region) === provinceOf(whole.region) || whole.region === country;
  const isPart = (isRound || part.unit === whole.unit) && isWithin && part.value <= whole.value;
  return isPart ? null : "not_part";
}
