import type {Subject} from "../../domain/comparability.ts";
import type {Measure} from "../../domain/measure.ts";
import {restsOn, type MeasuredReading} from "../../model/readings.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {capital} from "../../text/format.ts";
import type {Table} from "../exhibit.ts";
import {seriesTitle} from "../series-title.ts";
import type {Voice} from "../voice.ts";
import {say} from "../words.ts";
import {basisWords, readingWords} from "./reading-words.ts";

/** The table behind a comparison: every chosen figure, or what the measure makes of it and out of which figures. */
export function choiceTable(
  figures: readonly Subject[],
  readings: readonly MeasuredReading[],
  {measure, speaker}: {measure: Measure; speaker: Voice},
): Table {
  const {language, names, amount, on} = speaker;
  const {columns, grade} = exhibitText[language];
  const {caption, measures, basis} = compareText[language];
  const nameOf = (subject: Subject) => say(seriesTitle(subject, names, language));
  if (measure === "raw") {
    return {
      caption,
      columns: [columns.series, columns.date, columns.value, columns.grade],
      rows: figures.map((subject) => ({
        key: subject.observation,
        cells: [nameOf(subject), on(subject.as_of), amount(subject), say(grade(subject.grade))],
      })),
    };
  }
  return {
    caption,
    columns: [columns.series, columns.date, capital(measures[measure]), basis.title, columns.grade],
    rows: readings.map((reading) => ({
      key: reading.subject.observation,
      cells: [
        nameOf(reading.subject),
        on(reading.known ? reading.subject.as_of : null),
        readingWords(reading, measure, speaker),
        basisWords(reading, speaker),
        say(reading.known ? grade(worstGrade(reading)) : ""),
      ],
    })),
  };
}

function worstGrade(reading: MeasuredReading): string {
  const grades = restsOn(reading).map((figure) => figure.grade);
  return (reading.progress ? [...grades, reading.progress.target.grade] : grades).toSorted().at(-1) ?? "";
}
