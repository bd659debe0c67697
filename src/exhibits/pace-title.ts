import {lead} from "../domain/pace.ts";
import type {Track} from "../domain/track.ts";
import {exhibitText} from "../text/exhibit.ts";
import {progressChartText} from "../text/progress-chart.ts";
import {shortOwner} from "./standing-words.ts";
import type {Voice} from "./voice.ts";

/**
 * Whose target fell due without a result, then who is ahead of time and who behind; each is measured against its own target,
 * so nobody is put first.
 */
export function paceTitle(headline: readonly Track[], speaker: Voice): string {
  const {names, language} = speaker;
  const {finding} = progressChartText[language];
  const side = (isOn: (points: number) => boolean) =>
    headline
      .filter(({progress}) => progress.kind === "progress" && isOn(Math.round(lead(progress.progress))))
      .map(({target}) => shortOwner(target, names))
      .join(exhibitText[language].comma);
  const [ahead, late] = [side((points) => points > 0), side((points) => points < 0)];
  if (!ahead && !late) return unpacedWords(headline, speaker);
  const template = ahead && late ? finding.both : ahead ? finding.all_ahead : finding.all_late;
  return dueWords(headline, speaker) + template.replace("{ahead}", ahead).replace("{late}", late);
}

// Targets that were set before anything could be measured, or that none was.
function unpacedWords(headline: readonly Track[], {names, language}: Voice): string {
  const {finding} = progressChartText[language];
  const owners = headline.map(({target}) => shortOwner(target, names));
  return headline.length > 0
    ? finding.unpaced.replace("{owners}", owners.join(exhibitText[language].comma))
    : finding.none;
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
