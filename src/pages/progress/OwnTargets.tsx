import {useMemo} from "react";
import {lead} from "../../domain/pace.ts";
import {useRows} from "../../hooks/engine.ts";
import {isChosen, useChosenRegions} from "../../hooks/figures.ts";
import type {JudgedTarget} from "../../hooks/judgements.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {programmes} from "../../queries/programmes.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {progressChartText} from "../../text/progress-chart.ts";
import {ProgressExhibit} from "../progress/ProgressExhibit.tsx";

/** 序时进度 of each programme's headline target; the programmes that never set one are named. */
export function OwnTargets({judged}: {judged: readonly JudgedTarget[]}) {
  const {language} = useReader();
  const names = useNames();
  const chosen = useChosenRegions();
  const headline = useMemo(
    () => judged.filter(({target}) => target.headline && isChosen(chosen, target.region)),
    [judged, chosen],
  );
  const aimless = useRows(programmes).filter(
    ({programme, region, closed}) =>
      !closed &&
      isChosen(chosen, region) &&
      headline.every(({target}) => target.region !== region || target.programme !== programme),
  );
  const {noTarget} = progressChartText[language];
  return (
    <ProgressExhibit
      judged={headline}
      title={useTitle(headline)}
      after={aimless.map(({programme}) => (
        <li key={programme}>{noTarget(names.of("programme", programme))}</li>
      ))}
    />
  );
}

// Who is ahead of time and who behind; each is measured against its own target, so nobody is put first.
function useTitle(headline: readonly JudgedTarget[]): string {
  const {language} = useReader();
  const names = useNames();
  const {finding, question} = progressChartText[language];
  const side = (isOn: (points: number) => boolean) =>
    headline
      .filter(({progress}) => progress.kind === "progress" && isOn(Math.round(lead(progress.progress))))
      .map(({target}) => names.of("programme", target.programme!))
      .join(exhibitText[language].comma);
  const [ahead, late] = [side((points) => points > 0), side((points) => points < 0)];
  if (!ahead && !late) return question;
  const template = ahead && late ? finding.both : ahead ? finding.all_ahead : finding.all_late;
  return template.replace("{ahead}", ahead).replace("{late}", late);
}
