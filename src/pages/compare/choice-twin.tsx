import type {Measure} from "../../domain/measure.ts";
import type {Choice} from "../../domain/series-choice.ts";
import type {Language} from "../../domain/view.ts";
import type {Names} from "../../hooks/names.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {capital, formatShare} from "../../text/format.ts";
import type {TwinTable} from "../../ui/DataTable.tsx";
import {Num} from "../../ui/Num.tsx";
import {seriesTitle} from "./names.ts";
import type {Measured} from "./use-readings.ts";

/** The table behind a comparison: every chosen figure, and what the measure makes of it. */
export function choiceTwin(
  choices: readonly Choice[],
  readings: readonly Measured[],
  measure: Measure,
  language: Language,
  names: Names,
): TwinTable {
  const {columns, grade} = exhibitText[language];
  const text = compareText[language];
  const measured = measure !== "raw";
  return {
    caption: text.caption,
    columns: [
      columns.series,
      columns.date,
      columns.value,
      columns.grade,
      ...(measured ? [capital(text.measures[measure])] : []),
    ],
    rows: choices.map(({subject}, index) => ({
      key: subject.observation,
      cells: [
        seriesTitle(subject, names, language),
        subject.as_of,
        <Num key="value" id={subject.observation}>
          {names.amount(subject)}
        </Num>,
        grade(subject.grade),
        ...(measured
          ? [<Read key="read" reading={readings[index]!} names={names} none={text.lacking} />]
          : []),
      ],
    })),
  };
}

function Read({reading, names, none}: {reading: Measured; names: Names; none: string}) {
  const {known, normalised, value, evidence, subject} = reading;
  if (!known) return none;
  const words = normalised
    ? names.amount({value, unit: subject.unit, qualifier: normalised.qualifier})
    : formatShare(value);
  return <Num id={evidence}>{words}</Num>;
}
