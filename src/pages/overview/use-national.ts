import {useMemo} from "react";
import type {Subject} from "../../domain/comparability.ts";
import {rankable} from "../../domain/compare.ts";
import type {Normalised} from "../../domain/measure.ts";
import {newestOf} from "../../domain/newest.ts";
import {groupBy} from "../../domain/series.ts";
import {standing, type Standing} from "../../domain/standing.ts";
import {useCalendar} from "../../hooks/calendar.ts";
import {useFigures} from "../../hooks/figures.ts";
import {nationalTotals} from "../../queries/national-totals.ts";
import type {NationalMetric} from "../../text/national.ts";
import {usePerMillion} from "./national-panels.ts";

/** The newest total of each province, which of them may share an axis, and those per million residents. */
export function useNational(metric: NationalMetric): {
  figures: Subject[];
  ranked: Standing<Subject>;
  normalised: (Normalised | null)[];
} {
  const figures = useNewestTotals(metric);
  const ranked = useRanked(figures);
  const normalised = usePerMillion(ranked.together, metric);
  return {figures, ranked, normalised};
}

function useNewestTotals(metric: NationalMetric): Subject[] {
  const totals = useFigures(nationalTotals);
  return useMemo(() => {
    const own = totals.filter((figure) => figure.metric === metric);
    return [...groupBy(own, ({region}) => region).values()].map((rows) => newestOf(rows)!);
  }, [totals, metric]);
}

function useRanked(figures: readonly Subject[]): Standing<Subject> {
  const calendar = useCalendar();
  return useMemo(() => standing(figures, (a, b) => rankable(a, b, calendar)), [figures, calendar]);
}
