import {useMemo} from "react";
import type {Page} from "../domain/view.ts";
import {awardEditions} from "../queries/award-editions.ts";
import {awardTotals} from "../queries/award-totals.ts";
import {batchAdditions} from "../queries/batch-additions.ts";
import {cityFigures} from "../queries/city-figures.ts";
import {headlineTotals} from "../queries/headline-totals.ts";
import {targetFigures} from "../queries/target-figures.ts";
import {useRows} from "./engine.ts";

/** The pages whose charts draw a figure, or whose judgements read it, by the figure's id. */
export function useUses(): Map<string, Page[]> {
  const totals = useRows(headlineTotals);
  const batches = useRows(batchAdditions);
  const cities = useRows(cityFigures);
  const editions = useRows(awardEditions);
  const awards = useRows(awardTotals);
  const aimed = useRows(targetFigures);
  return useMemo(() => {
    const uses = new Map<string, Page[]>();
    const read = {
      certified: [...totals, ...batches, ...cities],
      awards: [...editions, ...awards],
      targets: aimed,
    };
    for (const [page, figures] of Object.entries(read))
      for (const id of new Set(figures.map(({observation}) => observation)))
        uses.set(id, [...(uses.get(id) ?? []), page as Page]);
    return uses;
  }, [totals, batches, cities, editions, awards, aimed]);
}
