import type {Subject} from "../domain/comparability.ts";
import type {Language} from "../domain/view.ts";
import type {Names} from "../model/names.ts";
import {compareText} from "../text/compare.ts";
import {evidenceText} from "../text/evidence.ts";
import {subjectName} from "./subject.ts";

/** A series in words: region, programme, metric, definition, recipients and split, and that it is not a total. */
export function seriesTitle(figure: Subject, names: Names, language: Language): string {
  const {kinds, populations} = evidenceText[language];
  const audience: Record<string, string> = populations;
  const title = subjectName({...figure, batch: null}, names);
  const {population} = figure;
  const parts = [
    title,
    population && (audience[population] ?? population),
    figure.kind !== "stock" && kinds[figure.kind],
  ];
  return parts.filter(Boolean).join(compareText[language].dot);
}

/** The same in few words for a mark: a province's own programme says its region. */
export function shortTitle(figure: Subject, names: Names, language: Language): string {
  const title = seriesTitle(figure, names, language);
  const region = names.of("region", figure.region) + compareText[language].dot;
  const own = figure.mechanism !== null && !figure.mechanism.startsWith("national");
  return own && figure.region.endsWith("0000") && title.startsWith(region)
    ? title.slice(region.length)
    : title;
}
