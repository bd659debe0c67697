import {useMemo} from "react";
import type {Target} from "../domain/target.ts";
import {useNames} from "./names.ts";

/** What a target is about in words; its region is named unless it is the one the table is about. */
export function useTargetTitle(): (target: Target, home?: string) => string {
  const names = useNames();
  return useMemo(
    () => (target, home) =>
      [
        target.region !== home && names.of("region", target.region),
        target.programme && names.of("programme", target.programme),
        names.of("metric", target.metric),
        target.definition && names.of("definition", target.definition),
        names.member(target),
      ]
        .filter(Boolean)
        .join(" · "),
    [names],
  );
}
