import {isSound, type Figure} from "../domain/figure.ts";
import {steps, type Step} from "../domain/series.ts";
import type {Answers} from "../engine/answers.ts";
import type {ProvinceAnswer} from "../model/province-answers.ts";
import type {Reader} from "../reader/reader.ts";
import {boardText} from "../text/board.ts";
import {certifiedText} from "../text/certified.ts";
import type {Chart} from "./chart.ts";
import {gapOf, regionRole, stepLineOf} from "./marks.ts";
import {voice} from "./voice.ts";

/** The series of a province in little room: the one its target is on, else its leading one; none without a total. */
export function sparkChart(answer: ProvinceAnswer, answers: Answers, reader: Reader): Chart[] {
  const speaker = voice(answers, reader);
  const {names, language} = speaker;
  const series = seriesOf(answer);
  const [first] = series;
  if (!first) return [];
  const {programme, metric, region} = first.figure;
  const {target} = answer.track ?? {};
  const words = certifiedText[language].totals;
  return [
    {
      kind: "spark",
      label: words.aria(`${programme ? names.of("programme", programme) : ""} ${names.of("metric", metric)}`),
      operation: "trend",
      line: stepLineOf(series, speaker, {reported: target ? [] : answer.after.reported}),
      goal: target
        ? {value: target.value, label: boardText[language].goalLine, evidence: `target:${target.target}`}
        : null,
      colour: regionRole(region),
      openUntil: reader.day,
      gap: gapOf(series, reader.day, speaker),
    },
  ];
}

/** The figures drawn of a province. */
export function drawnFigures(answer: ProvinceAnswer): Figure[] {
  return seriesOf(answer).flatMap(({figure, rivals}) => [figure, ...rivals]);
}

// Of several definitions that of the newest figure.
function seriesOf({finding, track}: ProvinceAnswer): readonly Step[] {
  if (track) return steps(track.figures.filter(isSound));
  const line = finding?.panel.lines.find(({definition}) => definition === finding.newest.definition);
  return line?.steps ?? [];
}
