import {useMemo} from "react";
import type {Figure} from "../domain/figure.ts";
import {useNames, type Names} from "./names.ts";
import {useReader} from "./view.ts";

interface ChartWords {
  amount: (figure: Figure) => string;
  label: (figure: Figure) => string;
  evidence: (id: string) => string;
  names: Names;
}

/** What charts need to speak and to link. */
export function useChartText(): ChartWords {
  const names = useNames();
  const {evidence} = useReader();
  return useMemo(() => ({amount: names.amount, label: names.label, evidence, names}), [names, evidence]);
}
