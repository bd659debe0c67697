import {useMemo} from "react";
import type {Subject} from "../../domain/comparability.ts";
import {derivedId} from "../../domain/derived.ts";
import {normalise, type Measure, type Reading} from "../../domain/measure.ts";
import type {Progress} from "../../domain/pace.ts";
import {rounds, type Round} from "../../domain/selection.ts";
import type {Target} from "../../domain/target.ts";
import {isKnown} from "../../domain/figure.ts";
import {useRows} from "../../hooks/engine.ts";
import {useJudgements} from "../../hooks/judgements.ts";
import {useReader} from "../../hooks/view.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {useEverySubject} from "./use-choices.ts";

/** A reading with its number, the record behind it, and what it rests on. */
export interface Measured extends Reading {
  value: number;
  evidence: string;
  progress: {target: Target; progress: Progress} | null;
  round: Round | null;
}

/** The chosen figures read by every measure, so that the page can offer the ones that work. */
export function useReadings(subjects: readonly Subject[]): Record<Measure, Measured[]> {
  const every = useEverySubject();
  const {judged} = useJudgements();
  const stages = useRows(selectionStages);
  const {day} = useReader();
  return useMemo(() => {
    const tracked = judged.flatMap(({target, progress}) =>
      progress.kind === "progress" ? [{target, progress: progress.progress}] : [],
    );
    const rated = rounds(stages.filter((row) => isKnown(row, day))).filter(({rate}) => rate !== null);
    const sized = (measure: "per_gdp" | "per_million") =>
      normalise(measure, subjects, every).map((normalised, index): Measured => ({
        ...unread(subjects[index]!),
        normalised,
        known: normalised !== null,
        value: normalised?.value.value ?? 0,
        evidence: normalised ? derivedId(normalised.value) : subjects[index]!.observation,
      }));
    return {
      raw: subjects.map((subject) => ({...unread(subject), known: true})),
      progress: subjects.map((subject) => progressOf(subject, tracked)),
      rate: subjects.map((subject) => rateOf(subject, rated)),
      per_gdp: sized("per_gdp"),
      per_million: sized("per_million"),
    };
  }, [subjects, every, judged, stages, day]);
}

function unread(subject: Subject): Measured {
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
function progressOf(subject: Subject, tracked: readonly {target: Target; progress: Progress}[]): Measured {
  const own = tracked.filter(
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
function rateOf(subject: Subject, rated: readonly Round[]): Measured {
  const last = (round: Round) => round.stages.at(-1)!;
  const own = rated.filter(
    (round) => last(round).programme === subject.programme && last(round).region === subject.region,
  );
  const newestFirst = own.toSorted((a, b) => last(b).as_of.localeCompare(last(a).as_of));
  const round = newestFirst.find(({counted}) => counted === subject.counted) ?? newestFirst[0];
  if (!round) return unread(subject);
  return {
    ...unread(subject),
    subject: {...subject, as_of: last(round).as_of},
    known: true,
    counted: round.counted,
    value: round.rate!.value,
    evidence: derivedId(round.rate!),
    round,
  };
}
