import {useMemo} from "react";
import {aimsOf, type Aims} from "../domain/aims.ts";
import type {SeriesPanel} from "../domain/panels.ts";
import {programmes} from "../queries/programmes.ts";
import {targets} from "../queries/targets.ts";
import {useRows} from "./engine.ts";
import {useReader} from "./view.ts";

/** What each series aims at, as known on the evaluation day. */
export function useAims(panels: readonly SeriesPanel[]): Map<SeriesPanel, Aims> {
  const rows = useRows(targets);
  const {day} = useReader();
  return useMemo(
    () => new Map(panels.map((panel) => [panel, aimsOf(panel, rows, day)])),
    [rows, panels, day],
  );
}

/** Whether a headline programme is a historical title that will publish no more. */
export function useClosed(programme: string | null): boolean {
  return useRows(programmes).some((row) => row.closed && row.programme === programme);
}
