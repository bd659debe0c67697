import {derive, derivedId, type Derived, type Derivation} from "../../domain/derived.ts";
import type {Figure} from "../../domain/figure.ts";
import {normalise, type SizeMeasure} from "../../domain/measure.ts";
import {newestOf} from "../../domain/newest.ts";
import {batchPanels, derivedBatches} from "../../domain/panels.ts";
import {roundsOf} from "../../domain/selection.ts";
import {groupBy} from "../../domain/series.ts";
import {linked, phrase, say, type Words} from "../../exhibits/words.ts";
import {figuresOf} from "../../model/figures.ts";
import {headlinePanels} from "../../model/headline.ts";
import {judgementQueries, judgements} from "../../model/judgements.ts";
import {batchAdditions} from "../../queries/batch-additions.ts";
import {headlineSubjects} from "../../queries/headline-subjects.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {subjects} from "../../queries/subjects.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import type {Model} from "../../ui/use-model.ts";

/** What the cases ask. */
export const caseQueries = [
  batchAdditions,
  headlineTotals,
  headlineSubjects,
  ...judgementQueries,
  selectionStages,
  subjects,
] as const;

/** A number computed from two published ones: what it is of, its inputs, and how it is said. */
interface Case {
  name: string;
  a: Words;
  b: Words;
  derived: Derived;
  value: string;
}

/** Of each way of computing, one case known on the evaluation day. */
export const caseOf: Record<Derivation, (model: Model) => Words> = {
  difference: told("−", differenceCase),
  ratio: told("÷", ratioCase),
  distance: told("−", distanceCase),
  per_gdp: told("÷", (model) => sizeCase("per_gdp", model)),
  per_million: told("÷", (model) => sizeCase("per_million", model)),
};

function told(sign: string, find: (model: Model) => Case | null): (model: Model) => Words {
  return (model) => {
    const text = methodsText[model.reader.language];
    const found = find(model);
    if (!found) return say(text.noCase, "none");
    const {name, a, b, derived, value} = found;
    return [
      ...say(`${name} `),
      ...phrase(text.derived.case, {a, sign, b, value: linked(derivedId(derived), value)}),
    ];
  };
}

const input = ({observation, value}: Figure) => linked(observation, formatNumber(value));

function differenceCase({answers, reader, speaker: {names}}: Model): Case | null {
  const additions = figuresOf(batchAdditions, answers, reader);
  const [found] = batchPanels(headlinePanels(answers, reader), additions).flatMap(({panel, batches}) =>
    panel.lines.flatMap(({steps}) => derivedBatches(steps, batches)),
  );
  if (!found) return null;
  const {figure, earlier, difference} = found;
  return {
    name: names.of("metric", figure.metric),
    a: input(figure),
    b: input(earlier),
    derived: difference,
    value: formatNumber(difference.value),
  };
}

function ratioCase({answers, reader, speaker: {names}}: Model): Case | null {
  const found = roundsOf(figuresOf(selectionStages, answers, reader)).find(({rate}) => rate);
  const [first, last] = [found?.stages[0], found?.stages.at(-1)];
  if (!found?.rate || !first || !last) return null;
  const {batch, rate} = found;
  return {
    name: names.of("batch", batch),
    a: input(last),
    b: input(first),
    derived: rate,
    value: formatShare(rate.value),
  };
}

function distanceCase({answers, reader, speaker: {names}}: Model): Case | null {
  const {judged} = judgements(answers, reader);
  const [found] = judged.flatMap(({target, judgement}) =>
    judgement.kind === "level" ? [{target, figure: judgement.figure}] : [],
  );
  if (!found) return null;
  const {target, figure} = found;
  const distance = derive("distance", figure, {observation: target.target, value: target.value});
  return {
    name: names.of("metric", target.metric),
    a: input(figure),
    b: linked(`target:${target.target}`, formatNumber(target.value)),
    derived: distance,
    value: formatNumber(distance.value),
  };
}

/** A headline total per size of its province: the newest of the first programme that has a denominator. */
function sizeCase(measure: SizeMeasure, {answers, reader, speaker}: Model): Case | null {
  const totals = figuresOf(headlineSubjects, answers, reader);
  const known = figuresOf(subjects, answers, reader);
  const series = groupBy(totals, ({programme, metric}) => `${programme}/${metric}`);
  const newest = [...series.values()].flatMap((figures) => newestOf(figures) ?? []);
  const [found] = newest.flatMap((total) => normalise(measure, [total], known)[0] ?? []);
  if (!found) return null;
  const {subject, denominator, value} = found;
  return {
    name: speaker.names.of("metric", subject.metric),
    a: speaker.amount(subject),
    b: speaker.amount(denominator),
    derived: value,
    value: formatNumber(value.value),
  };
}
