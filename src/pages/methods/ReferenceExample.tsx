import {paceRatio, paceState, type Progress} from "../../domain/pace.ts";
import {yearsBetween, type Reference} from "../../domain/reference.ts";
import type {Target} from "../../domain/target.ts";
import {computedOf} from "../../exhibits/progress-words.ts";
import {targetTitle} from "../../exhibits/subject.ts";
import type {Voice} from "../../exhibits/voice.ts";
import {linked, phrase, type Words} from "../../exhibits/words.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {referenceText} from "../../text/reference.ts";
import {targetsText} from "../../text/targets.ts";
import {DataTable} from "../../ui/Notes.tsx";
import {Spoken} from "../../ui/Spoken.tsx";
import {Worked} from "./MethodSection.tsx";
import {stepTable, type ExampleStep} from "./steps.ts";

/** A target that both official methods can rate. */
export interface Rated {
  target: Target;
  progress: Progress;
  reference: Reference;
}

/** Both reference ratings of one target, every step with its inputs, and our own judgement beside them. */
export function ReferenceExample({entry, speaker}: {entry: Rated; speaker: Voice}) {
  const {language, names} = speaker;
  const {target, progress} = entry;
  const {pace, reference: text} = methodsText[language];
  const ours = phrase(text.ours, {
    ratio: computedOf(entry.target)(paceRatio(progress).toFixed(2)),
    state: targetsText[language].states[paceState(progress)],
  });
  return (
    <Worked title={phrase(text.example, {title: targetTitle(target, names)})}>
      <DataTable {...stepTable(text.caption, stepsOf(entry, speaker), language)} />
      <p className="caveat">
        {pace.rounded} <Spoken words={ours} />
      </p>
    </Worked>
  );
}

/** The numbers that the formulas are filled with. */
function inputsOf({target, progress: {baseline, newest}, reference}: Rated) {
  const computed = computedOf(target);
  const {base, newest: last, goal, un} = reference;
  const baseId = baseline.kind === "figure" ? baseline.figure.observation : `progress:${target.target}`;
  return {
    base: linked(baseId, formatNumber(base.value)),
    last: linked(newest.observation, formatNumber(last.value)),
    goal: linked(`target:${target.target}`, formatNumber(goal.value)),
    observed: computed(formatShare(reference.observed)),
    required: computed(formatShare(reference.required)),
    extrapolated: computed(formatNumber(Math.round(un.extrapolated))),
  };
}

function stepsOf(entry: Rated, {language, date}: Voice): ExampleStep[] {
  const {pace, reference: text} = methodsText[language];
  const {openSdgRatings, unRatings} = referenceText[language];
  const computed = computedOf(entry.target);
  const {base, newest: last, goal, openSdg, un} = entry.reference;
  const inputs = inputsOf(entry);
  const filled = (template: string, more: Record<string, string | Words> = {}) =>
    phrase(template, {...inputs, ...more});
  const years = (from: string, to: string) => computed(formatNumber(yearsBetween(from, to)));
  const rated = (value: number, rating: string) =>
    filled(text.rated, {value: computed(formatShare(value)), rating});
  const {observed, required, extrapolated} = inputs;
  const growth = {years: years(base.day, last.day)};
  const needed = {last: inputs.goal, years: years(base.day, goal.day)};
  return [
    [text.base, filled(pace.asOf, {date: date(base.day)}), inputs.base],
    [text.last, filled(pace.asOf, {date: date(last.day)}), inputs.last],
    [pace.target, filled(pace.due, {date: date(goal.day)}), inputs.goal],
    [text.observed, filled(text.growth, growth), observed],
    [text.required, filled(text.growth, needed), required],
    [text.openSdg, filled(text.ratio), rated(openSdg.ratio, openSdgRatings[openSdg.rating])],
    [text.extrapolated, filled(text.extrapolation, {years: years(last.day, goal.day)}), extrapolated],
    [text.share, filled(text.shareFormula), rated(un.share, unRatings[un.rating])],
  ];
}
