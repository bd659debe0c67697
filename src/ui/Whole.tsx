import type {ReactNode} from "react";
import {whole} from "../exhibits/built.ts";
import {useAnswers} from "../reader/use-rows.ts";

/** What names anything of the registry, drawn once all names are there; the overview comes with the few it needs. */
export function Whole({children}: {children: ReactNode}) {
  useAnswers(whole);
  return children;
}
