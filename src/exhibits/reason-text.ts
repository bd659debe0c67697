import type {Reason} from "../domain/comparability.ts";
import type {Language} from "../domain/view.ts";
import type {Names} from "../model/names.ts";
import {certifiedText} from "../text/certified.ts";
import {comparabilityText} from "../text/comparability.ts";
import {formatDate} from "../text/format.ts";
import {vocabularies} from "../text/vocabularies.ts";

/** One reason in words, the codes of both figures said by their names. */
export function reasonText(reason: Reason, names: Names, language: Language): string {
  const text = comparabilityText[language];
  const say = (code: string) => (code === "" ? text.none : wordOf(reason.code, code, names, language));
  const other = reason.code === "batch_between" ? names.of("batch", reason.b) : say(reason.b);
  const neither = reason.a === "" && reason.b === "" ? text.neither[reason.code] : null;
  return neither ?? text.reasons[reason.code].replace("{a}", say(reason.a)).replace("{b}", other);
}

const registered: Partial<Record<Reason["code"], string>> = {
  metric: "metric",
  part_unproven: "metric",
  denominator: "metric",
  definition: "definition",
  definition_unstated: "definition",
  region: "region",
  programme: "programme",
  batch: "batch",
};

const dated: ReadonlySet<Reason["code"]> = new Set([
  "batch_between",
  "calendar_unknown",
  "dates_far",
  "dates_apart",
  "date",
]);

function wordOf(kind: Reason["code"], code: string, names: Names, language: Language): string {
  const {mechanisms, kinds, statuses, populations, vintages} = vocabularies[language];
  const words: Partial<Record<Reason["code"], Record<string, string>>> = {
    mechanism: mechanisms,
    counted: comparabilityText[language].counts,
    kind: kinds,
    status: statuses,
    population: populations,
    population_unstated: populations,
    vintage: vintages,
    rate_counted: certifiedText[language].rounds.counted,
    measure_missing: comparabilityText[language].lacking,
  };
  if (dated.has(kind)) return formatDate(code, language);
  const table = registered[kind];
  return table ? names.of(table, code) : (words[kind]?.[code] ?? code);
}
