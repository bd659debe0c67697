import type {drawLate} from "./draw-late.ts";

let late: typeof drawLate | null = null;
let loading: Promise<unknown> | null = null;

/** Fetches how the charts are drawn that the overview has none of; pages wait for it (`src/pages/load.tsx`). */
export function loadKinds(): Promise<unknown> {
  return (loading ??= import("./draw-late.ts").then(
    (script) => (late = script.drawLate),
    (cause: unknown) => {
      loading = null;
      throw cause;
    },
  ));
}

/** How they are drawn, which must have come. */
export function lateKinds(): typeof drawLate {
  if (!late) throw new Error("The chart waits for loadKinds(); see src/pages/load.tsx.");
  return late;
}
