import {useId, useMemo} from "react";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {regionColour} from "../../charts/marks.ts";
import {pathPanel, type PathPanel} from "../../charts/path-panel.ts";
import {dateInterval} from "../../domain/date.ts";
import {isSound} from "../../domain/figure.ts";
import type {Scenario} from "../../domain/scenario.ts";
import {steps} from "../../domain/series.ts";
import {lastDayOf, type Target} from "../../domain/target.ts";
import type {Track} from "../../domain/track.ts";
import {useChartText} from "../../hooks/chart-text.ts";
import {useScenario} from "../../hooks/scenario.ts";
import {useSearchedTo} from "../../hooks/searched-to.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {certifiedText} from "../../text/certified.ts";
import {formatNumber} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {scenarioText} from "../../text/scenario.ts";
import {shell} from "../../text/shell.ts";
import {targetsText} from "../../text/targets.ts";

/** The path chart of one cumulative target. */
export function PathChart(props: {entry: Track; plans: readonly Target[]; scenario: Scenario | null}) {
  const {language} = useReader();
  const titleOf = useTargetTitle();
  const drawing = usePath(props);
  return (
    <Chart
      label={targetsText[language].tracker.aria(titleOf(props.entry.target))}
      drawing={drawing}
      operation="trend"
    />
  );
}

function usePath({
  entry,
  plans,
  scenario,
}: {
  entry: Track;
  plans: readonly Target[];
  scenario: Scenario | null;
}) {
  const {language, day} = useReader();
  const text = useChartText();
  const searchedTo = useSearchedTo();
  const id = useId().replaceAll(":", "");
  const answer = useScenario(entry, scenario);
  return useMemo(() => {
    const {target} = entry;
    const words = certifiedText[language].totals;
    const found = steps(entry.figures.filter(isSound));
    const last = found.at(-1)?.figure;
    const panel: PathPanel = {
      steps: found,
      plans: (last ? plans : []).map((plan) => ({
        target: `target:${plan.target}`,
        base: last!.value,
        value: plan.value,
        from: last!.as_of,
        due: dateInterval(plan.due!).to,
        label: words.plan(text.names.label(plan), plan.due!.slice(0, 4)),
      })),
      goal: {
        target: `target:${target.target}`,
        day: lastDayOf(target),
        value: target.value,
        label: words.goal(text.names.label(target)),
      },
      ...roadsOf(entry, progressText[language].fan),
      scenario: answer && {
        goal: {day: lastDayOf(answer.target), value: answer.target.value},
        label: scenarioText[language].goal(formatNumber(answer.target.value)),
        from: answer.assumed && last ? {day: dateInterval(last.as_of).to, value: last.value} : null,
        reached: answer.assumed?.atDue ?? null,
      },
      colour: regionColour(target.region),
      evaluationDay: day,
      searchedTo,
      words: {evaluationDay: shell[language].day, gap: words.gapShort},
      id,
    };
    return pathPanel(panel, text);
  }, [entry, plans, answer, day, searchedTo, id, language, text]);
}

// The required line needs a baseline, the fan a pace; both end at the due day.
function roadsOf(
  {target, progress}: Track,
  say: (low: string, high: string) => string,
): Pick<PathPanel, "baseline" | "fan"> {
  if (progress.kind !== "progress") return {baseline: null, fan: null};
  const {baseline, newest, projection, remaining} = progress.progress;
  const whole = (value: number) => formatNumber(Math.round(value));
  return {
    baseline: {day: baseline.to, value: baseline.value},
    fan:
      remaining > 0
        ? {
            from: {day: dateInterval(newest.as_of).to, value: newest.value},
            ...projection,
            label: say(whole(projection.low), whole(projection.high)),
            evidence: `progress:${target.target}`,
          }
        : null,
  };
}
