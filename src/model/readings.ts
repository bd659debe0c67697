import type {Subject} from "../domain/comparability.ts";
import {byLastDay} from "../domain/date.ts";
import {derivedId} from "../domain/derived.ts";
import {isKnown, type Figure} from "../domain/figure.ts";
import {rated, type RatedRound} from "../domain/finding.ts";
import {normalise, type Measure, type Reading, type SizeMeasure} from "../domain/measure.ts";
import type {Progress} from "../domain/pace.ts";
import {roundsOf, type Stage} from "../domain/selection.ts";
import type {Target} from "../domain/target.ts";
import type {Answers} from "../engine/answers.ts";
import {selectionStages} from "../queries/selection-stages.ts";
import type {Reader} from "../reader/reader.ts";
import {choiceQueries, everySubject} from "./choices.ts";
import {judgementQueries, judgements, type Judgements} from "./judgements.ts";
import {remember} from "./remember.ts";

/** A target with the progress toward it. */
interface Paced {
  target: Target;
  progress: Progress;
}

/** A reading with its number, the record behind it, and what it rests on. */
export interface MeasuredReading extends Reading {
  value: number;
  evidence: string;
  progress: Paced | null;
  round: RatedRound | null;
}

/** What `readings` asks. */
export const readingQueries = [...choiceQueries, ...judgementQueries, selectionStages] as const;

/** Figures read by a measure, each with what the measure makes of it. */
export function readings(
  measure: Measure,
  figures: readonly Subject[],
  answers: Answers,
  reader: Reader,
): MeasuredReading[] {
  if (measure === "raw") return figures.map((figure) => ({...unread(figure), known: true}));
  if (measure === "progress") {
    const paced = pacedOf(judgements(answers, reader).judged);
    return figures.map((figure) => progressOf(figure, paced));
  }
  if (measure === "rate") {
    const known = roundsBy(answers.rows(selectionStages), reader.day);
    return figures.map((figure) => rateOf(figure, known));
  }
  return sized(measure, figures, everySubject(answers, reader));
}

/** The published figures a reading rests on; of a reading without a number the figure that was to be read. */
export function restsOn({subject, normalised, progress, round}: MeasuredReading): Figure[] {
  if (progress) return ends(progress.progress);
  if (round) return [...round.stages];
  return normalised ? [subject, normalised.denominator] : [subject];
}

function ends({newest, baseline}: Progress): Figure[] {
  return baseline.kind === "figure" ? [newest, baseline.figure] : [newest];
}

const pacedOf = remember((judged: Judgements["judged"]): readonly Paced[] =>
  judged.flatMap(({target, progress}) =>
    progress.kind === "progress" ? [{target, progress: progress.progress}] : [],
  ),
);

const roundsBy = remember((stages: readonly (Figure & Stage)[], day: string) =>
  rated(roundsOf(stages.filter((row) => isKnown(row, day)))),
);

function unread(subject: Subject): MeasuredReading {
  return {
    subject,
    normalised: null,
    counted: null,
    known: false,
    value: subject.value,
    evidence: subject.observation,
    progress: null,
    round: null,
  };
}

// A series is read by the target on itself, else by the headline target of its programme.
function progressOf(subject: Subject, paced: readonly Paced[]): MeasuredReading {
  const own = paced.filter(
    ({target}) => target.programme === subject.programme && target.region === subject.region,
  );
  const progress =
    own.find(({target}) => target.metric === subject.metric && target.definition === subject.definition) ??
    own.find(({target}) => target.headline);
  if (!progress || subject.programme === null) return unread(subject);
  const {target, progress: found} = progress;
  return {
    ...unread(subject),
    subject: {...subject, as_of: found.newest.as_of},
    known: true,
    value: found.done,
    evidence: `progress:${target.target}`,
    progress,
  };
}

// The newest round of the programme, counted as the series is where such a round exists.
function rateOf(subject: Subject, known: readonly RatedRound[]): MeasuredReading {
  const own = known
    .flatMap((round) => {
      const result = round.stages.at(-1);
      return result ? [{round, result}] : [];
    })
    .filter(({result}) => result.programme === subject.programme && result.region === subject.region)
    .toSorted((a, b) => byLastDay(b.result.as_of, a.result.as_of));
  const found = own.find(({round}) => round.counted === subject.counted) ?? own[0];
  if (!found) return unread(subject);
  const {round, result} = found;
  return {
    ...unread(subject),
    subject: {...subject, as_of: result.as_of},
    known: true,
    counted: round.counted,
    value: round.rate.value,
    evidence: derivedId(round.rate),
    round,
  };
}

function sized(
  measure: SizeMeasure,
  figures: readonly Subject[],
  every: readonly Subject[],
): MeasuredReading[] {
  return normalise(measure, figures, every).flatMap((normalised, index) => {
    const subject = figures[index];
    if (!subject) return [];
    if (!normalised) return [unread(subject)];
    const {value} = normalised;
    return [{...unread(subject), normalised, known: true, value: value.value, evidence: derivedId(value)}];
  });
}
