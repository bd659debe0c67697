import type {ReactNode} from "react";
import {derive, derivedId, type Derived, type Operation} from "../../domain/derived.ts";
import type {Figure} from "../../domain/figure.ts";
import {batchPanels, derivedBatches, seriesPanels} from "../../domain/panels.ts";
import {rounds} from "../../domain/selection.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useJudgements} from "../../hooks/judgements.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {batchAdditions} from "../../queries/batch-additions.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {conventions} from "./conventions.ts";
import {Basis, Fixed, RuleTable, RuleText} from "./Rules.tsx";

/** What is computed from published figures, and what never is. */
export function DerivedSection() {
  const {language} = useReader();
  const text = conventions(language).derived;
  const cases: Record<Operation, ReactNode> = {
    difference: <DifferenceCase />,
    ratio: <RatioCase />,
    distance: <DistanceCase />,
  };
  const entries = Object.entries(text.operations) as [Operation, [string, string]][];
  return (
    <>
      <RuleText {...text.rule} />
      <RuleTable
        caption={text.caption}
        columns={[...text.columns, methodsText[language].now]}
        rows={entries.map(([operation, words]) => [...words, cases[operation]])}
      />
      <h3>{text.neverTitle}</h3>
      <ul>
        {text.never.map((rule) => (
          <li key={rule}>
            <Fixed>{rule}</Fixed>
          </li>
        ))}
      </ul>
      <Basis basis={text.neverBasis} />
    </>
  );
}

interface Input {
  id: string;
  value: number;
}

function Computed(props: {a: Input; b: Input; sign: string; derived: Derived; value: string}) {
  const {a, b, sign, derived, value} = props;
  return (
    <Phrase
      template={methodsText[useReader().language].derived.case}
      slots={{
        a: <Num id={a.id}>{formatNumber(a.value)}</Num>,
        sign,
        b: <Num id={b.id}>{formatNumber(b.value)}</Num>,
        value: <Num id={derivedId(derived)}>{value}</Num>,
      }}
    />
  );
}

const input = ({observation, value}: Figure): Input => ({id: observation, value});

function NoCase() {
  return <span className="none">{methodsText[useReader().language].noCase}</span>;
}

function DifferenceCase() {
  const names = useNames();
  const totals = useFigures(headlineTotals);
  const additions = useFigures(batchAdditions);
  const found = batchPanels(seriesPanels(totals), additions).flatMap(({panel, batches}) =>
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

function RatioCase() {
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

function DistanceCase() {
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
        b={{id: `target:${target.target}`, value: target.value}}
        sign="−"
        derived={distance}
        value={formatNumber(distance.value).replace("-", "−")}
      />
    </>
  );
}
