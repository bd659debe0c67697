import {useMemo} from "react";
import {aimsOf, type Aims} from "../domain/aims.ts";
import type {Line, SeriesPanel} from "../domain/panels.ts";
import {programmes} from "../queries/programmes.ts";
import {targets} from "../queries/targets.ts";
import {useRows} from "./engine.ts";
import {useReader} from "./view.ts";

/** What each line of the series aims at, as known on the evaluation day. */
export function useAims(panels: readonly SeriesPanel[]): Map<Line, Aims> {
  const rows = useRows(targets);
  const {day} = useReader();
  return useMemo(
    () => new Map(panels.flatMap(({lines}) => lines.map((line) => [line, aimsOf(line, rows, day)] as const))),
    [rows, panels, day],
  );
}

/** Whether a headline programme is a historical title that will publish no more. */
export function useClosed(programme: string | null): boolean {
  return useRows(programmes).some((row) => row.closed && row.programme === programme);
}
