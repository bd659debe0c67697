import {useMemo} from "react";
import type {Figure} from "../domain/figure.ts";
import {useNames, type Names} from "./names.ts";
import {useReader} from "./view.ts";

/** What charts need to speak and to link. */
export function useChartText(): {
  amount: (figure: Figure) => string;
  evidence: (id: string) => string;
  names: Names;
} {
  const names = useNames();
  const {evidence} = useReader();
  return useMemo(() => ({amount: names.amount, evidence, names}), [names, evidence]);
}
