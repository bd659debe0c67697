import {dateInterval, daysBetween} from "../../domain/date.ts";
import {lead, paceRatio, paceState} from "../../domain/pace.ts";
import {useReader} from "../../hooks/view.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {progressText} from "../../text/progress.ts";
import {targetsText} from "../../text/targets.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {elapsedText} from "../../text/elapsed.ts";
import {useComputed, type Measured, type Step} from "./measured.tsx";

/** Share done, share of the time, their difference and their ratio. */
export function useShares(entry: Measured): Step[] {
  const {language} = useReader();
  const {progress, target} = entry;
  const computed = useComputed(entry);
  const text = methodsText[language].pace;
  const done = computed(formatShare(progress.done));
  const elapsed = computed(elapsedText(progress, progressText[language].approximately));
  return [
    [text.done, <DoneFormula key="done" entry={entry} />, done],
    [text.elapsed, <Days key="days" entry={entry} />, elapsed],
    [
      text.lead,
      <Phrase key="lead" template={text.leadFormula} slots={{done, elapsed}} />,
      <LeadWords key="words" entry={entry} />,
    ],
    [
      text.ratio,
      <Phrase key="ratio" template={text.ratioFormula} slots={{done, elapsed}} />,
      <RatioWords key="words" entry={{target, progress}} />,
    ],
  ];
}

function DoneFormula({entry}: {entry: Measured}) {
  const {target, progress} = entry;
  const {baseline, newest} = progress;
  const computed = useComputed(entry);
  const base =
    baseline.kind === "figure" ? (
      <Num id={baseline.figure.observation}>{formatNumber(baseline.value)}</Num>
    ) : (
      computed(formatNumber(baseline.value))
    );
  return (
    <Phrase
      template={methodsText[useReader().language].pace.doneFormula}
      slots={{
        newest: <Num id={newest.observation}>{formatNumber(newest.value)}</Num>,
        target: <Num id={`target:${target.target}`}>{formatNumber(target.value)}</Num>,
        baseline: base,
      }}
    />
  );
}

// A partial baseline date is reckoned from its first day; what else it may be is said beside it.
function Days({entry}: {entry: Measured}) {
  const {language} = useReader();
  const computed = useComputed(entry);
  const text = methodsText[language].pace;
  const {baseline, newest, elapsed} = entry.progress;
  if (elapsed.low !== elapsed.high)
    return (
      <Phrase
        template={text.partial}
        slots={{low: computed(formatShare(elapsed.low)), high: computed(formatShare(elapsed.high))}}
      />
    );
  const past = daysBetween(baseline.to, dateInterval(newest.as_of).to);
  const whole = daysBetween(baseline.to, dateInterval(entry.target.due!).to);
  return (
    <Phrase
      template={text.days}
      slots={{past: computed(formatNumber(past)), whole: computed(formatNumber(whole))}}
    />
  );
}

function LeadWords({entry}: {entry: Measured}) {
  const text = progressText[useReader().language];
  const points = lead(entry.progress);
  const computed = useComputed(entry);
  return (
    <Phrase
      template={points < 0 ? text.late : text.ahead}
      slots={{points: computed(formatNumber(Math.round(Math.abs(points))))}}
    />
  );
}

export function RatioWords({entry}: {entry: Pick<Measured, "target" | "progress">}) {
  const {language} = useReader();
  const computed = useComputed(entry);
  return (
    <Phrase
      template={methodsText[language].pace.ratioResult}
      slots={{
        ratio: computed(paceRatio(entry.progress).toFixed(2)),
        state: targetsText[language].states[paceState(entry.progress)],
      }}
    />
  );
}
