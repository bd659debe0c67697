import {dateInterval} from "../domain/date.ts";
import type {Figure} from "../domain/figure.ts";
import {lastOf} from "../domain/non-empty.ts";
import type {SeriesPanel} from "../domain/panels.ts";
import {breaksAfter, lastStated, type Line} from "../domain/series.ts";
import type {Target} from "../domain/target.ts";
import type {Answers} from "../engine/answers.ts";
import {lineAims} from "../model/aims.ts";
import {isClosed} from "../model/programmes.ts";
import {reportedAfter} from "../model/sequels.ts";
import type {Reader} from "../reader/reader.ts";
import {certifiedText} from "../text/certified.ts";
import type {Chart, Plan} from "./chart.ts";
import {breaksOf, gapOf, regionRole, stepLineOf} from "./marks.ts";
import {voice, type Voice} from "./voice.ts";

/** The steps of one definition of a headline series by themselves; `small` for one of many, with fewer words. */
export function stepsChart(
  panel: SeriesPanel,
  line: Line,
  {answers, reader, small = false}: {answers: Answers; reader: Reader; small?: boolean},
): Chart {
  const speaker = voice(answers, reader);
  const {names, language} = speaker;
  const words = certifiedText[language].totals;
  const {plans, goal} = lineAims(line, answers, reader);
  const until = lastStated(line.steps);
  // A closed programme publishes no more: its time ends with its last figure.
  const ends = isClosed(panel.programme, answers) ? dateInterval(until).to : null;
  const reported = reportedAfter(panel, answers, reader).filter(
    ({definition}) => definition === line.definition,
  );
  return {
    kind: "steps",
    label: labelOf(panel, line, speaker),
    operation: "trend",
    lines: [stepLineOf(line.steps, speaker, {reported})],
    plans: plans.flatMap((target) => planOf(target, lastOf(line.steps).figure, {speaker, small})),
    goal: goal && {
      evidence: `target:${goal.target}`,
      value: goal.value,
      label: words.goal(names.label(goal)),
    },
    colour: regionRole(panel.region),
    openUntil: ends ?? reader.day,
    gap: ends === null ? gapOf(line.steps, reader.day, speaker) : null,
    breaks: breaksOf(breaksAfter(line, panel.lines), speaker),
    breakLabel: words.break,
    small,
  };
}

function labelOf(
  {programme, metric, lines}: SeriesPanel,
  {definition}: Line,
  {names, language}: Voice,
): string {
  const words = certifiedText[language].totals;
  const name = `${names.of("programme", programme)} ${names.of("metric", metric)}`;
  const under = words.under(names.of("definition", definition ?? "unstated"));
  return words.aria(lines.length > 1 ? name + under : name);
}

/** A plan as a box on the newest total of the line it belongs to, its base. */
export function planOf(
  target: Target,
  base: Figure,
  {speaker: {names, language}, small}: {speaker: Voice; small: boolean},
): Plan[] {
  if (!target.due) return [];
  const words = certifiedText[language].totals;
  const due = dateInterval(target.due).to;
  const label = names.label(target);
  return [
    {
      evidence: `target:${target.target}`,
      base: base.value,
      value: target.value,
      from: base.as_of,
      due,
      label: small ? words.planShort(label) : words.plan(label, due.slice(0, 4)),
    },
  ];
}
