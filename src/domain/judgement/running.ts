import {isSound, sameDay, type Figure} from "../figure.ts";
import {newestOf} from "../newest.ts";
import {paceState, type PaceState, type ProgressResult} from "../pace.ts";
import {relation} from "../same-fact.ts";

/** The state of a target still open: that of its pace, where one can be measured and no rival total would change it. */
export function runningState(
  measured: ProgressResult,
  figures: readonly Figure[],
  measure: (figures: readonly Figure[]) => ProgressResult,
): PaceState | "running" | "indeterminate" {
  const state = paceOf(measured);
  if (!state) return "running";
  return isContested(figures.filter(isSound), state, measure) ? "indeterminate" : state;
}

function paceOf(measured: ProgressResult): PaceState | null {
  return measured.kind === "progress" ? paceState(measured.progress) : null;
}

// A total contradicted by another of its day that would change the pace, taken at its number, leaves the pace open.
function isContested(
  sound: readonly Figure[],
  state: PaceState,
  measure: (figures: readonly Figure[]) => ProgressResult,
): boolean {
  return sound.some((rival) => {
    const preferred = newestOf(sound.filter((figure) => sameDay(figure, rival))) ?? rival;
    if (relation(preferred, rival) !== "contradiction") return false;
    const others = sound.filter((figure) => !sameDay(figure, rival));
    const swapped = paceOf(measure([...others, {...rival, qualifier: "exact"}]));
    return swapped !== null && swapped !== state;
  });
}
