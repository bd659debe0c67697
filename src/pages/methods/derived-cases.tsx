import {derive, derivedId, type Derived} from "../../domain/derived.ts";
import type {Figure} from "../../domain/figure.ts";
import {normalise, type SizeMeasure} from "../../domain/measure.ts";
import {newestOf} from "../../domain/newest.ts";
import {batchPanels, derivedBatches} from "../../domain/panels.ts";
import {rounds} from "../../domain/selection.ts";
import {groupBy} from "../../domain/series.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useHeadlinePanels} from "../../hooks/headline.ts";
import {useJudgements} from "../../hooks/judgements.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {batchAdditions} from "../../queries/batch-additions.ts";
import {headlineSubjects} from "../../queries/headline-subjects.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {subjects} from "../../queries/subjects.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";

interface Input {
  id: string;
  words: string;
}

function Computed(props: {a: Input; b: Input; sign: string; derived: Derived; value: string}) {
  const {a, b, sign, derived, value} = props;
  return (
    <Phrase
      template={methodsText[useReader().language].derived.case}
      slots={{
        a: <Num id={a.id}>{a.words}</Num>,
        sign,
        b: <Num id={b.id}>{b.words}</Num>,
        value: <Num id={derivedId(derived)}>{value}</Num>,
      }}
    />
  );
}

const input = ({observation, value}: Figure): Input => ({
  id: observation,
  words: formatNumber(value),
});

function NoCase() {
  return <span className="none">{methodsText[useReader().language].noCase}</span>;
}

export function DifferenceCase() {
  const names = useNames();
  const additions = useFigures(batchAdditions);
  const found = batchPanels(useHeadlinePanels(), additions).flatMap(({panel, batches}) =>
    panel.lines.flatMap(({steps}) => derivedBatches(steps, batches)),
  )[0];
  if (!found) return <NoCase />;
  const {figure, earlier, difference} = found;
  return (
    <>
      {names.of("metric", figure.metric)}{" "}
      <Computed
        a={input(figure)}
        b={input(earlier)}
        sign="−"
        derived={difference}
        value={formatNumber(difference.value)}
      />
    </>
  );
}

export function RatioCase() {
  const names = useNames();
  const found = rounds(useFigures(selectionStages)).find(({rate}) => rate);
  if (!found?.rate) return <NoCase />;
  const [first, last] = [found.stages[0]!, found.stages.at(-1)!];
  return (
    <>
      {names.of("batch", found.batch)}{" "}
      <Computed
        a={input(last)}
        b={input(first)}
        sign="÷"
        derived={found.rate}
        value={formatShare(found.rate.value)}
      />
    </>
  );
}

export function DistanceCase() {
  const names = useNames();
  const {judged} = useJudgements();
  const found = judged.find(({judgement}) => judgement.kind === "level");
  if (found?.judgement.kind !== "level") return <NoCase />;
  const {figure} = found.judgement;
  const {target} = found;
  const distance = derive("distance", figure, {observation: target.target, value: target.value});
  return (
    <>
      {names.of("metric", target.metric)}{" "}
      <Computed
        a={input(figure)}
        b={{id: `target:${target.target}`, words: formatNumber(target.value)}}
        sign="−"
        derived={distance}
        value={formatNumber(distance.value).replace("-", "−")}
      />
    </>
  );
}

/** A headline total per size of its province: the newest of the first programme that has a denominator. */
export function SizeCase({measure}: {measure: SizeMeasure}) {
  const names = useNames();
  const totals = useFigures(headlineSubjects);
  const known = useFigures(subjects);
  const newest = [...groupBy(totals, ({programme, metric}) => `${programme}/${metric}`).values()].map(
    (figures) => newestOf(figures)!,
  );
  const found = newest.map((total) => normalise(measure, [total], known)[0]).find(Boolean);
  if (!found) return <NoCase />;
  const {subject, denominator, value} = found;
  return (
    <>
      {names.of("metric", subject.metric)}{" "}
      <Computed
        a={{id: subject.observation, words: names.amount(subject)}}
        b={{id: denominator.observation, words: names.amount(denominator)}}
        sign="÷"
        derived={value}
        value={formatNumber(value.value)}
      />
    </>
  );
}
