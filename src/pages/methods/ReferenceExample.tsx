import type {ReactNode} from "react";
import {paceRatio, paceState, type Progress} from "../../domain/pace.ts";
import {yearsBetween, type Reference} from "../../domain/reference.ts";
import type {Target} from "../../domain/target.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {formatDate, formatNumber, formatShare} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {referenceText} from "../../text/reference.ts";
import {targetsText} from "../../text/targets.ts";
import {DataTable} from "../../ui/DataTable.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {Worked} from "./MethodSection.tsx";

/** A target that both official methods can rate. */
export interface Rated {
  target: Target;
  progress: Progress;
  reference: Reference;
}

/** Both reference ratings of one target, every step with its inputs, and our own judgement beside them. */
export function ReferenceExample({entry}: {entry: Rated}) {
  const {language} = useReader();
  const titleOf = useTargetTitle();
  const {target, progress} = entry;
  const text = methodsText[language];
  return (
    <Worked title={<Phrase template={text.reference.example} slots={{title: titleOf(target)}} />}>
      <DataTable
        caption={text.reference.caption}
        columns={[text.step, text.substituted, text.result]}
        rows={useSteps(entry).map((cells) => ({key: cells[0], cells}))}
      />
      <p className="caveat">
        {text.pace.rounded}{" "}
        <Phrase
          template={text.reference.ours}
          slots={{
            ratio: <Num id={`progress:${target.target}`}>{paceRatio(progress).toFixed(2)}</Num>,
            state: targetsText[language].states[paceState(progress)],
          }}
        />
      </p>
    </Worked>
  );
}

type Step = [label: string, substituted: ReactNode, result: ReactNode];

function useSteps({target, progress: {baseline, newest}, reference}: Rated): Step[] {
  const {language} = useReader();
  const {pace, reference: text} = methodsText[language];
  const ratings = referenceText[language];
  const computed = (value: ReactNode) => <Num id={`progress:${target.target}`}>{value}</Num>;
  const {base, newest: last, goal, openSdg, un} = reference;
  const baseId = baseline.kind === "figure" ? baseline.figure.observation : `progress:${target.target}`;
  const slots = {
    base: <Num id={baseId}>{formatNumber(base.value)}</Num>,
    last: <Num id={newest.observation}>{formatNumber(last.value)}</Num>,
    goal: <Num id={`target:${target.target}`}>{formatNumber(goal.value)}</Num>,
    observed: computed(formatShare(reference.observed)),
    required: computed(formatShare(reference.required)),
    extrapolated: computed(formatNumber(Math.round(un.extrapolated))),
  };
  const years = (from: string, to: string) => computed(formatNumber(yearsBetween(from, to)));
  const say = (template: string, more: Record<string, ReactNode> = {}) => (
    <Phrase template={template} slots={{...slots, ...more}} />
  );
  return [
    [text.base, say(pace.asOf, {date: formatDate(base.day, language)}), slots.base],
    [text.last, say(pace.asOf, {date: formatDate(last.day, language)}), slots.last],
    [pace.target, say(pace.due, {date: formatDate(goal.day, language)}), slots.goal],
    [text.observed, say(text.growth, {years: years(base.day, last.day)}), slots.observed],
    [text.required, say(text.growth, {last: slots.goal, years: years(base.day, goal.day)}), slots.required],
    [
      text.openSdg,
      say(text.ratio),
      say(text.rated, {
        value: computed(formatShare(openSdg.ratio)),
        rating: ratings.openSdgRatings[openSdg.rating],
      }),
    ],
    [text.extrapolated, say(text.extrapolation, {years: years(last.day, goal.day)}), slots.extrapolated],
    [
      text.share,
      say(text.shareFormula),
      say(text.rated, {value: computed(formatShare(un.share)), rating: ratings.unRatings[un.rating]}),
    ],
  ];
}
