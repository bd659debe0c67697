import {lead} from "../domain/pace.ts";
import type {Target} from "../domain/target.ts";
import type {Track} from "../domain/track.ts";
import type {Names} from "../model/names.ts";
import {exhibitText} from "../text/exhibit.ts";
import {progressChartText} from "../text/progress-chart.ts";
import type {Voice} from "./voice.ts";

/**
 * Whose target fell due without a result, then who is ahead of time and who behind; each is measured against its own target,
 * so nobody is put first.
 */
export function paceTitle(headline: readonly Track[], speaker: Voice): string {
  const {names, language} = speaker;
  const {finding, question} = progressChartText[language];
  const side = (isOn: (points: number) => boolean) =>
    headline
      .filter(({progress}) => progress.kind === "progress" && isOn(Math.round(lead(progress.progress))))
      .map(({target}) => shortOwner(target, names))
      .join(exhibitText[language].comma);
  const [ahead, late] = [side((points) => points > 0), side((points) => points < 0)];
  if (!ahead && !late) return question;
  const template = ahead && late ? finding.both : ahead ? finding.all_ahead : finding.all_late;
  return dueWords(headline, speaker) + template.replace("{ahead}", ahead).replace("{late}", late);
}

function dueWords(headline: readonly Track[], {names, language}: Voice): string {
  const {finding} = progressChartText[language];
  const paced = headline.filter(({progress}) => progress.kind === "progress");
  const due = paced.filter(({judgement}) => judgement.kind === "due_passed_unknown");
  if (due.length === 0) return "";
  if (due.length === paced.length) return finding.all_due;
  const owners = due.map(({target}) => shortOwner(target, names));
  return finding.some_due.replace("{due}", owners.join(exhibitText[language].comma));
}

// The rows below name it in full.
function shortOwner({programme, region}: Target, names: Names): string {
  const name = programme ? names.of("programme", programme) : names.of("region", region);
  return name.replace(/ \(.*\)$/, "");
}
