import {useCallback} from "react";
import type {Figure} from "../domain/figure.ts";
import {others} from "../domain/same-fact.ts";
import {exhibitText} from "../text/exhibit.ts";
import {useNames} from "./names.ts";
import {useReader} from "./view.ts";

/** What other known statements of a figure's fact say instead, as a bar draws and names it. */
export function useRivals() {
  const {language} = useReader();
  const names = useNames();
  return useCallback(
    (figure: Figure, known: readonly Figure[]) =>
      others(figure, known).map((other) => ({
        value: other.value,
        label: exhibitText[language].elsewhere(names.label(other)),
        evidence: other.observation,
      })),
    [language, names],
  );
}
