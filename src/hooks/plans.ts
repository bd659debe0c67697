import {useMemo} from "react";
import {dateInterval} from "../domain/date.ts";
import type {SeriesPanel} from "../domain/panels.ts";
import {lastStated} from "../domain/series.ts";
import type {Target} from "../domain/target.ts";
import {programmes} from "../queries/programmes.ts";
import {targets} from "../queries/targets.ts";
import {useRows} from "./engine.ts";
import {useReader} from "./view.ts";

/** What a series aims at: its headline target, and interim plans that the published totals have not reached yet in time. */
export function usePlans(panel: SeriesPanel): {plans: Target[]; goal: Target | null} {
  const rows = useRows(targets);
  const {day} = useReader();
  return useMemo(() => {
    const end = dateInterval(lastStated(panel.lines[0]!.steps)!).to;
    const own = rows.filter(
      (row) =>
        row.programme === panel.programme &&
        row.metric === panel.metric &&
        row.region === panel.region &&
        row.grade !== "D" &&
        row.due !== null &&
        dateInterval(row.published_on ?? row.due).to <= day,
    );
    return {
      plans: own.filter(
        (row) => row.role === "interim" && row.basis !== "cumulative" && dateInterval(row.due!).to > end,
      ),
      goal: own.find((row) => row.role === "target" && row.headline && row.basis === "cumulative") ?? null,
    };
  }, [rows, panel, day]);
}

/** Whether a headline programme is a historical title that will publish no more. */
export function useClosed(programme: string | null): boolean {
  return useRows(programmes).some((row) => row.closed && row.programme === programme);
}
