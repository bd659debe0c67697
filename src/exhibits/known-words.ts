import type {Figure} from "../domain/figure.ts";
import {ageInMonths} from "../domain/finding.ts";
import type {YearJudgement} from "../domain/judgement/judgement.ts";
import type {Judgement, Unknown} from "../domain/judgement/judgement.ts";
import {groupBy} from "../domain/series.ts";
import type {Target} from "../domain/target.ts";
import type {TargetState} from "../domain/judgement/state.ts";
import type {Track} from "../domain/track.ts";
import type {Language} from "../domain/view.ts";
import {evidenceText} from "../text/evidence.ts";
import {formatAge} from "../text/format.ts";
import {targetsText} from "../text/targets.ts";
import {pointsWords} from "./points.ts";
import type {Voice} from "./voice.ts";
import {linked, phrase, say, type Words} from "./words.ts";

/** The state of a target and its reason, in one sentence with its figures. */
export function knownWords(
  {target, state, judgement}: Pick<Track, "target" | "state" | "judgement">,
  speaker: Voice,
): Words {
  return [...stateWords(state, speaker.language), ...say(" "), ...judgementWords(target, judgement, speaker)];
}

/** The reason alone, where the state has been said. */
export function reasonWords({target, judgement}: Pick<Track, "target" | "judgement">, speaker: Voice): Words {
  return judgementWords(target, judgement, speaker);
}

/** Where a target stands, in one word that stands out. */
export function stateWords(state: TargetState, language: Language): Words {
  return say(targetsText[language].states[state], `state:${state}`);
}

function judgementWords(target: Target, judgement: Judgement, speaker: Voice): Words {
  const {words} = targetsText[speaker.language];
  if (judgement.kind === "unknown") return refusal(target, judgement, speaker);
  if (judgement.kind === "yearly") return yearsWords(target, judgement.years, speaker);
  if (!judgement.figure)
    return say(judgement.kind === "running" ? words.period_running : words.period_passed);
  return decided(target, {...judgement, figure: judgement.figure}, speaker);
}

type Decided = Exclude<Judgement, {kind: "unknown" | "yearly"}> & {figure: Figure};

function decided(target: Target, judgement: Decided, speaker: Voice): Words {
  const {language, day, amount, date} = speaker;
  const {figure} = judgement;
  return phrase(targetsText[language].words[wordingOf(judgement)], {
    figure: amount(figure),
    date: date(figure.as_of),
    age: linked(figure.observation, formatAge(ageInMonths(figure, day), language)),
    rival: judgement.kind === "indeterminate" && judgement.rival && amount(judgement.rival),
    points: judgement.kind === "level" && pointsWords(target, figure, speaker),
  });
}

function wordingOf(judgement: Decided) {
  if (judgement.kind === "indeterminate") return judgement.rival ? "contested" : "straddles";
  if (judgement.kind !== "level") return judgement.kind;
  const side = judgement.points > 0 ? "above" : judgement.points < 0 ? "below" : "equal";
  return `${judgement.outcome ? "level" : "last"}_${side}` as const;
}

// Years of which nothing was published are said in one go.
function yearsWords(target: Target, years: readonly YearJudgement[], speaker: Voice): Words {
  const {words} = targetsText[speaker.language];
  const told = groupBy(years, ({year, judgement}) =>
    "figure" in judgement && judgement.figure ? year : judgement.kind,
  );
  return [...told.values()].flatMap((same) =>
    phrase(words.year, {
      year: same.map(({year}) => year).join(words.yearComma),
      known: same.slice(0, 1).flatMap(({judgement}) => yearWords(target, judgement, speaker)),
    }),
  );
}

// The state over all years does not say how a single one ended.
function yearWords(target: Target, judgement: Judgement, speaker: Voice): Words {
  const {words, states} = targetsText[speaker.language];
  const known = judgementWords(target, judgement, speaker);
  if (!("figure" in judgement) || !judgement.figure || judgement.kind === "level") return known;
  return phrase(words.decided, {state: states[judgement.kind], known});
}

function refusal(target: Target, {reason, instead: [figure]}: Unknown, speaker: Voice): Words {
  const {language, amount, date} = speaker;
  const text = targetsText[language];
  if (!figure) return say(text.reasons[reason]);
  return phrase(text.reasons[reason], {
    figure: amount(figure),
    date: date(figure.as_of),
    asked: countedText(target, reason, speaker) || text.unstated,
    found: countedText(figure, reason, speaker) || text.unstated,
  });
}

type Counted = Pick<Figure, "definition" | "population" | "breakdown" | "member">;

// That of which a target and the figures published instead count differently.
function countedText(
  {definition, population, ...split}: Counted,
  reason: Unknown["reason"],
  {language, names}: Voice,
): string | null | undefined {
  const populations: Record<string, string> = evidenceText[language].populations;
  if (reason === "definition_break") return definition && names.of("definition", definition);
  if (reason === "population_differs") return population && populations[population];
  return names.member(split);
}
