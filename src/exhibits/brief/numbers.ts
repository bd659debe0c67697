import {derivedId} from "../../domain/derived.ts";
import {ageInMonths, newestTotal} from "../../domain/finding.ts";
import type {Figure} from "../../domain/figure.ts";
import {lastDayOf} from "../../domain/target.ts";
import {lastOf} from "../../domain/non-empty.ts";
import {briefText} from "../../text/brief.ts";
import {certifiedText} from "../../text/certified.ts";
import {formatAge, formatShare} from "../../text/format.ts";
import {computedOf} from "../progress-words.ts";
import {gapWords} from "../province-words.ts";
import {standingWords} from "../standing-words.ts";
import {metricName} from "../subject.ts";
import type {Voice} from "../voice.ts";
import {linked, phrase, say, type Words} from "../words.ts";
import type {Gathered} from "./gathered.ts";

/** A number that stands out, and what it is. */
interface Stated {
  value: Words;
  about: Words;
}

const shown = 5;

/** The five numbers of a province: those that can be told, in the order of their weight. */
export function numberLines(found: Gathered, speaker: Voice): Words[] {
  const all = [
    ...newest(found, speaker),
    ...aim(found, speaker),
    ...rate(found, speaker),
    ...siblings(found, speaker),
    ...round(found, speaker),
    ...age(found, speaker),
  ];
  return all
    .slice(0, shown)
    .map(({value, about}) => [
      ...value,
      ...about.map((span) => ({...span, mark: span.mark ?? ("small" as const)})),
    ]);
}

/** The figures these numbers rest on, but for the target's. */
export function numberFigures({answer: {finding}, series}: Gathered): Figure[] {
  const others = series.flatMap((panel) => newestTotal(panel) ?? []);
  return [...others, ...(finding?.round?.stages ?? [])];
}

function newest({answer: {finding}}: Gathered, speaker: Voice): Stated[] {
  return finding ? [total(finding.newest, speaker)] : [];
}

function siblings({answer: {finding}, series}: Gathered, speaker: Voice): Stated[] {
  return series
    .flatMap((panel) => newestTotal(panel) ?? [])
    .filter((figure) => figure !== finding?.newest)
    .map((figure) => total(figure, speaker));
}

function total(figure: Figure, {language, names, label, date}: Voice): Stated {
  const metric = metricName(figure, names, language);
  return {
    value: label(figure),
    about: phrase(briefText[language].numbers.newest, {metric, date: date(figure.as_of)}),
  };
}

// What is left and what is done of the target; of one whose progress cannot be measured, what it asks for.
function aim({answer: {track}}: Gathered, speaker: Voice): Stated[] {
  if (!track) return [];
  const {language, names, day, goal, date} = speaker;
  const text = briefText[language].numbers;
  const {target, progress: result} = track;
  const due = date(lastDayOf(target));
  const left = gapWords(track, speaker);
  if (result.kind !== "progress") return [{value: goal(target), about: phrase(text.goal, {due})}];
  const computed = computedOf(target);
  const {done, elapsed} = standingWords({target, progress: result.progress}, {names, language, day});
  return [
    ...(left.length > 0 ? [{value: left, about: phrase(text.remaining, {target: goal(target), due})}] : []),
    {value: computed(done), about: phrase(text.done, {elapsed: computed(elapsed, "elapsed")})},
  ];
}

function rate({answer: {finding}}: Gathered, {language, names}: Voice): Stated[] {
  const told = finding?.round;
  if (!told) return [];
  const batch = names.of("batch", told.batch);
  return [
    {
      value: linked(derivedId(told.rate), formatShare(told.rate.value)),
      about: phrase(briefText[language].numbers.rate, {
        batch,
        counted: certifiedText[language].rounds.counted[told.counted] ?? told.counted,
      }),
    },
  ];
}

function round({answer: {finding}}: Gathered, {language, names, label, date}: Voice): Stated[] {
  const told = finding?.round;
  if (!told) return [];
  const text = briefText[language].numbers;
  const of = (figure: Figure, template: string) => ({
    value: label(figure),
    about: phrase(template, {batch: names.of("batch", told.batch), date: date(figure.as_of)}),
  });
  return [of(told.stages[0], text.applied), of(lastOf(told.stages), text.selected)];
}

function age({answer: {finding}}: Gathered, {language, day}: Voice): Stated[] {
  if (!finding) return [];
  const {newest: figure} = finding;
  const words = formatAge(ageInMonths(figure, day), language);
  return [{value: linked(figure.observation, words), about: say(briefText[language].numbers.age)}];
}
