import type {Progress} from "../domain/pace.ts";
import {formatNumber, formatShare} from "../text/format.ts";
import {linked, say, type Words} from "./words.ts";

/** The share of the required increase done, with its inputs; `goal` are the words of the target's value. */
export function doneFormula({baseline, newest, done}: Progress, goal: Words): Words {
  const start = formatNumber(baseline.value);
  const base = baseline.kind === "figure" ? linked(baseline.figure.observation, start) : say(start);
  const last = linked(newest.observation, formatNumber(newest.value));
  return [
    ...say("("),
    ...last,
    ...say(" − "),
    ...base,
    ...say(") ÷ ("),
    ...goal,
    ...say(" − "),
    ...base,
    ...say(`) = ${formatShare(done)}`),
  ];
}
