import type {Measure} from "../../domain/measure.ts";
import type {MeasuredReading} from "../../model/readings.ts";
import {certifiedText} from "../../text/certified.ts";
import {compareText} from "../../text/compare.ts";
import {formatShare} from "../../text/format.ts";
import type {Voice} from "../voice.ts";
import {joined, linked, phrase, say, type Words} from "../words.ts";

/** The number a measure makes of a figure, opening its record; in words where there is none. */
export function readingWords(
  reading: MeasuredReading,
  measure: Measure,
  {language, names, amount}: Voice,
): Words {
  const {subject, normalised, value, evidence, known} = reading;
  if (!known) return say(compareText[language].lacking);
  if (measure === "raw") return amount(subject);
  const words = normalised
    ? names.amount({value, unit: subject.unit, qualifier: normalised.qualifier})
    : formatShare(value);
  return linked(evidence, words);
}

/** The published figures that number was made of. */
export function basisWords(
  {subject, normalised, progress, round, known}: MeasuredReading,
  speaker: Voice,
): Words {
  const {language, amount, goal} = speaker;
  const text = compareText[language].basis;
  if (!known) return [];
  if (progress)
    return phrase(text.progress, {figure: amount(progress.progress.newest), goal: goal(progress.target)});
  if (normalised) return phrase(text.size, {figure: amount(subject), size: amount(normalised.denominator)});
  if (!round) return amount(subject);
  const {stages} = certifiedText[language].rounds;
  return joined(
    round.stages.map((figure) => [...say(`${stages[figure.stage]} `), ...amount(figure)]),
    text.arrow,
  );
}
