import type {Subject} from "../../domain/comparability.ts";
import type {Measure} from "../../domain/measure.ts";
import type {MeasuredReading} from "../../model/readings.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {capital, formatShare} from "../../text/format.ts";
import type {Table} from "../exhibit.ts";
import {seriesTitle} from "../series-title.ts";
import type {Voice} from "../voice.ts";
import {linked, say, type Words} from "../words.ts";

/** The table behind a comparison: every chosen figure, and what the measure makes of it. */
export function choiceTable(
  figures: readonly Subject[],
  readings: readonly MeasuredReading[],
  {measure, speaker}: {measure: Measure; speaker: Voice},
): Table {
  const {language, names, amount} = speaker;
  const {columns, grade} = exhibitText[language];
  const {caption, measures} = compareText[language];
  const isRaw = measure === "raw";
  return {
    caption,
    columns: [
      columns.series,
      columns.date,
      columns.value,
      columns.grade,
      ...(isRaw ? [] : [capital(measures[measure])]),
    ],
    rows: figures.map((subject, index) => ({
      key: subject.observation,
      cells: [
        say(seriesTitle(subject, names, language)),
        say(subject.as_of),
        amount(subject),
        say(grade(subject.grade)),
        ...(isRaw ? [] : [read(readings[index], speaker)]),
      ],
    })),
  };
}

function read(reading: MeasuredReading | undefined, {language, names}: Voice): Words {
  if (!reading?.known) return say(compareText[language].lacking);
  const {normalised, value, evidence, subject} = reading;
  return linked(
    evidence,
    normalised
      ? names.amount({value, unit: subject.unit, qualifier: normalised.qualifier})
      : formatShare(value),
  );
}
