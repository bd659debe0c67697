import {derive, derivedId} from "../../domain/derived.ts";
import type {Judgement, Target} from "../../domain/target.ts";
import type {JudgedTarget} from "../../hooks/judgements.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {formatDate, formatNumber} from "../../text/format.ts";
import {targetsText} from "../../text/targets.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";

/** What is known of a target, in one sentence with its figures. */
export function Known({target, judgement}: Pick<JudgedTarget, "target" | "judgement">) {
  const {language} = useReader();
  const names = useNames();
  const {words, states} = targetsText[language];
  if (judgement.kind === "unknown") {
    return (
      <>
        <b className="state" data-state="unknown">
          {states.unknown}
        </b>{" "}
        {words[judgement.reason]}
      </>
    );
  }
  const {figure} = judgement;
  const slots = {
    figure: <Num id={figure.observation}>{names.amount(figure)}</Num>,
    date: formatDate(figure.as_of, language),
    points: judgement.kind === "level" && <Points target={target} judgement={judgement} />,
  };
  return (
    <>
      <b className="state" data-state={judgement.kind}>
        {states[judgement.kind]}
      </b>{" "}
      <Phrase template={words[wordingOf(judgement)]} slots={slots} />
    </>
  );
}

type Decided = Exclude<Judgement, {kind: "unknown"}>;

function wordingOf(judgement: Decided) {
  if (judgement.kind !== "level") return judgement.kind;
  const side = judgement.points > 0 ? "above" : judgement.points < 0 ? "below" : "equal";
  return `${judgement.decisive ? "level" : "last"}_${side}` as const;
}

function Points({target, judgement}: {target: Target; judgement: Extract<Judgement, {kind: "level"}>}) {
  const {language} = useReader();
  const names = useNames();
  const text = targetsText[language];
  const unit =
    text.pointUnits[target.unit] ?? names.unit(target.unit)[language === "zh" ? "name_zh" : "name_en"];
  const distance = derive("distance", judgement.figure, {observation: target.target, value: target.value});
  return <Num id={derivedId(distance)}>{text.points(formatNumber(Math.abs(distance.value)), unit)}</Num>;
}
