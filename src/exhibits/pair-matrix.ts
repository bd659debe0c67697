import type {Pair, Subject} from "../domain/comparability.ts";
import {comparabilityText} from "../text/comparability.ts";
import {capital} from "../text/format.ts";
import type {PairMatrix, MatrixPair} from "./exhibit.ts";
import {reasonText} from "./reason-text.ts";
import type {Voice} from "./voice.ts";
import {phrase, say, type Words} from "./words.ts";

/** Series that were compared pair by pair. */
interface Compared {
  caption: string;
  subjects: readonly Subject[];
  /** Pairs of those subjects. */
  pairs: readonly Pair[];
  nameOf: (subject: Subject) => string;
  /** The number that was compared, and the record it opens; else the figure itself. */
  amountOf?: (subject: Subject) => Words;
  /** The pair shown first; else the one with the most reasons. */
  first?: Pair;
  /** What follows the reasons of a pair, a line each. */
  after?: (pair: Pair) => readonly Words[];
}

/** Every pair with its outcome and all reasons in words. */
export function pairMatrix(compared: Compared, speaker: Voice): PairMatrix {
  const {caption, subjects, pairs, nameOf, first = mostReasons(pairs)} = compared;
  return {
    caption,
    corner: comparabilityText[speaker.language].series,
    names: subjects.map(nameOf),
    pairs: pairs.map((pair) => toldPair(pair, compared, speaker)),
    first: first ? pairKey(first) : "",
  };
}

/** A pair by the figures it compares. */
export function pairKey({a, b}: Pick<Pair, "a" | "b">): string {
  return `${a.observation}/${b.observation}`;
}

/** The pair with the most reasons against it; the first of several. */
export function mostReasons(pairs: readonly Pair[]): Pair | undefined {
  return pairs.toSorted((x, y) => y.comparison.reasons.length - x.comparison.reasons.length)[0];
}

/** All reasons of a pair in words, one after the other. */
export function reasonsText({comparison: {reasons}}: Pair, {language, names}: Voice): string {
  const {separator} = comparabilityText[language];
  return reasons.map((reason) => reasonText(reason, names, language)).join(separator);
}

function toldPair(pair: Pair, compared: Compared, speaker: Voice): MatrixPair {
  const {subjects, nameOf, amountOf = speaker.amount, after} = compared;
  const {names, language} = speaker;
  const {pair: heading, outcomes} = comparabilityText[language];
  const {a, b, comparison} = pair;
  const placeOf = ({observation}: Subject) => subjects.findIndex((one) => one.observation === observation);
  const [column, row] = [placeOf(a), placeOf(b)].toSorted((x, y) => x - y) as [number, number];
  const named = (subject: Subject): Words => [...say(`${nameOf(subject)} `), ...amountOf(subject)];
  const opened = (subject: Subject) =>
    amountOf(subject).find(({evidence}) => evidence)?.evidence ?? subject.observation;
  return {
    key: pairKey(pair),
    column,
    row,
    outcome: comparison.outcome,
    word: capital(outcomes[comparison.outcome]),
    evidence: [opened(a), opened(b)],
    heading: phrase(heading, {a: named(a), b: named(b), outcome: outcomes[comparison.outcome]}),
    reasons: comparison.reasons.map((reason) => say(reasonText(reason, names, language))),
    after: after?.(pair) ?? [],
  };
}
