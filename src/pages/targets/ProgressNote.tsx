import type {ReactNode} from "react";
import {ageInMonths, oldAfterMonths} from "../../domain/finding.ts";
import {lead, paceState, type Progress} from "../../domain/pace.ts";
import type {Target} from "../../domain/target.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {elapsedText} from "../../text/elapsed.ts";
import {formatDate, formatNumber, formatShare} from "../../text/format.ts";
import type {TargetState} from "../../domain/judgement/state.ts";
import {targetsText} from "../../text/targets.ts";
import {progressText} from "../../text/progress.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";

/** 序时进度 of a target in words; every number opens the formula with its inputs. */
export function ProgressNote({
  target,
  progress,
  told,
}: {
  target: Target;
  progress: Progress;
  /** The state already shown, not to be said twice. */
  told: TargetState;
}) {
  const {language, day} = useReader();
  const text = progressText[language];
  const computed = (value: ReactNode) => <Num id={`progress:${target.target}`}>{value}</Num>;
  const stale = ageInMonths(progress.newest, day) > oldAfterMonths;
  const points = lead(progress);
  const state = paceState(progress);
  const {low, high} = progress.projection;
  return (
    <p className="known">
      {told !== state && (
        <b className="state" data-state={state}>
          {targetsText[language].states[state]}
        </b>
      )}{" "}
      <Phrase
        template={text.standing}
        slots={{
          asOf: stale && (
            <Phrase template={text.asOf} slots={{date: formatDate(progress.newest.as_of, language)}} />
          ),
          done: computed(formatShare(progress.done)),
          elapsed: computed(elapsedText(progress, text.approximately)),
          gap: (
            <Phrase
              template={points < 0 ? text.late : text.ahead}
              slots={{points: computed(formatNumber(Math.round(Math.abs(points))))}}
            />
          ),
        }}
      />
      <Paces target={target} progress={progress} computed={computed} />
      <Phrase
        template={Math.round(low) === Math.round(high) ? text.projectionOne : text.projection}
        slots={{low: computed(formatNumber(Math.round(low))), high: computed(formatNumber(Math.round(high)))}}
      />
    </p>
  );
}

function Paces({
  target,
  progress,
  computed,
}: {
  target: Target;
  progress: Progress;
  computed: (value: ReactNode) => ReactNode;
}) {
  const {language} = useReader();
  const names = useNames();
  const text = progressText[language];
  const {neededSinceNewest, neededFromNow, achievedSinceBaseline, achievedLast} = progress;
  if (!neededSinceNewest) return progress.remaining === 0 && text.reached;
  return (
    <>
      <Phrase
        template={achievedLast ? text.neededLast : text.needed}
        slots={{
          remaining: computed(
            names.amount({value: progress.remaining, unit: target.unit, qualifier: target.qualifier}),
          ),
          needed: computed(rate(neededSinceNewest.perMonth)),
          achieved: computed(rate(achievedSinceBaseline.perMonth)),
          last: achievedLast && computed(rate(achievedLast.perMonth)),
        }}
      />
      {neededFromNow && (
        <Phrase template={text.neededNow} slots={{needed: computed(rate(neededFromNow.perMonth))}} />
      )}
    </>
  );
}

function rate(perMonth: number): string {
  return formatNumber(Number(perMonth.toFixed(1)));
}
