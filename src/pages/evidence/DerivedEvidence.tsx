import type {ReactNode} from "react";
import {derive, type Derivation} from "../../domain/derived.ts";
import type {Qualifier} from "../../domain/interval.ts";
import {quotientQualifier} from "../../domain/measure.ts";
import type {Language} from "../../domain/view.ts";
import {useRows} from "../../reader/use-rows.ts";
import type {Names} from "../../model/names.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {figureEvidence} from "../../queries/figure-evidence.ts";
import {targetEvidence} from "../../queries/target-evidence.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatAmount, formatNumber, formatShare, type UnitName} from "../../text/format.ts";
import {targetsText} from "../../text/targets.ts";
import {publisherName} from "../../text/publishers.ts";
import {Num} from "../../ui/Num.tsx";
import {subjectName} from "../../exhibits/subject.ts";

interface Input {
  observation: string;
  value: number;
  unit: string;
  qualifier: Qualifier;
}

/** A number we computed: its formula with live inputs, each opening its own evidence. */
export function DerivedEvidence({operation, inputs}: {operation: Derivation; inputs: [string, string]}) {
  const {language} = useReader();
  const names = useNames();
  const first = useRows(figureEvidence, {observation: inputs[0]})[0];
  const figure = useRows(figureEvidence, {observation: inputs[1]})[0];
  const target = useRows(targetEvidence, {target: inputs[1]})[0];
  const second =
    operation === "distance" ? target && {...target, observation: `target:${target.target}`} : figure;
  const text = evidenceText[language];
  if (!first || !second) return <p>{text.missing(first ? inputs[1] : inputs[0])}</p>;
  const vintage = "vintage" in second && second.vintage;
  return (
    <>
      <p className="evidence-value">{resultOf(operation, first, second, names, language)}</p>
      <p className="caveat">{text.derived[operation]}</p>
      <Formula operation={operation} first={first} second={second} />
      <h3>{text.fields.inputs}</h3>
      <ul className="rivals">
        {[first, second].map((row) => (
          <InputRow key={row.observation} id={row.observation} amount={names.amount(row)}>
            {subjectName(row, names)} · {"as_of" in row ? row.as_of : row.due} ·{" "}
            {publisherName(row.publisher, language) ?? row.title} {row.published_on}
            {row === second && vintage && ` · ${text.vintages[vintage] ?? vintage}`}
          </InputRow>
        ))}
      </ul>
    </>
  );
}

function Formula({operation, first, second}: {operation: Derivation; first: Input; second: Input}) {
  const {language} = useReader();
  const names = useNames();
  const {value} = derive(operation, first, second);
  if (operation === "per_gdp" || operation === "per_million") {
    return (
      <p className="formula">
        <Num id={first.observation}>{formatNumber(first.value)}</Num> ÷ (
        <Num id={second.observation}>{names.amount(second)}</Num> ÷ {evidenceText[language].sizes[operation]})
        = {formatNumber(value)}
      </p>
    );
  }
  return (
    <p className="formula">
      <Num id={first.observation}>{formatNumber(first.value)}</Num> {operation === "ratio" ? "÷" : "−"}{" "}
      <Num id={second.observation}>{formatNumber(second.value)}</Num> ={" "}
      {operation === "ratio" ? formatShare(value) : formatNumber(value)}
    </p>
  );
}

function resultOf(
  operation: Derivation,
  first: Input,
  second: Input,
  names: Names,
  language: Language,
): string {
  const {value} = derive(operation, first, second);
  if (operation === "per_gdp" || operation === "per_million") {
    const qualifier = quotientQualifier(first.qualifier, second.qualifier);
    return evidenceText[language].perSize[operation](names.amount({value, unit: first.unit, qualifier}));
  }
  return amountOf(operation, value, names.unit(first.unit), language);
}

// A difference of two rates is points, never a rate itself.
function amountOf(operation: Derivation, value: number, unit: UnitName, language: Language): string {
  if (operation === "ratio") return formatShare(value);
  const {points, pointUnits} = targetsText[language];
  const name = operation === "distance" && pointUnits[unit.unit];
  return name ? points(formatNumber(value), name) : formatAmount(value, unit, language);
}

function InputRow({id, amount, children}: {id: string; amount: string; children: ReactNode}) {
  return (
    <li>
      <Num id={id}>{amount}</Num> {children}
    </li>
  );
}
