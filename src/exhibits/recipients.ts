import type {Figure} from "../domain/figure.ts";
import type {Language} from "../domain/view.ts";
import {evidenceText} from "../text/evidence.ts";

/** To whom an award is given, in words. */
export function recipients({population}: Pick<Figure, "population">, language: Language): string {
  const words: Record<string, string> = evidenceText[language].populations;
  return population ? (words[population] ?? population) : "";
}
