import type {Engine} from "../engine/engine.ts";
import {voice} from "../exhibits/voice.ts";
import {searchedTo} from "../model/searched-to.ts";
import {today, type Reader} from "../reader/reader.ts";
import {exportText} from "../text/exports.ts";
import {formatDate} from "../text/format.ts";
import {shell} from "../text/shell.ts";

/** Evaluation date, provinces, how far the record was searched and when the document was made, a line each; `days`: what its exhibits are told for. */
export function imprintOf(
  reader: Reader,
  {answers}: Pick<Engine, "answers">,
  days: readonly string[],
): string[] {
  const {language, day, regions} = reader;
  const text = exportText[language];
  const {names} = voice(answers, reader);
  const evaluated = days.length > 0 ? days.toSorted() : [day];
  return [
    text.evaluated(evaluated.map((one) => formatDate(one, language)).join(text.comma)),
    text.provinces(regions.map((region) => names.of("region", region)).join(text.comma)),
    shell[language].searched(formatDate(searchedTo(answers, reader), language)),
    text.made(formatDate(today(), language)),
  ];
}
