import type {Derivation} from "../../domain/derived.ts";
import {misfit} from "../../domain/fit.ts";
import {computedAmount, computedFormula} from "../../exhibits/derivation.ts";
import {subjectName} from "../../exhibits/subject.ts";
import {figureEvidence} from "../../queries/figure-evidence.ts";
import {targetEvidence} from "../../queries/target-evidence.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useRows} from "../../reader/use-rows.ts";
import {citationText} from "../../text/citation.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatPeriod} from "../../text/format.ts";
import {publisherName} from "../../text/publishers.ts";
import {Num} from "../../ui/Num.tsx";
import {Spoken} from "../../ui/Spoken.tsx";

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
  const reason = misfit(operation, first, second);
  if (reason) return <p className="caveat">{text.misfits[reason]}</p>;
  const computation = {operation, first, second};
  const vintage = "vintage" in second && second.vintage;
  const dated = (date: string | null) => formatPeriod(date ?? "", language);
  return (
    <>
      <p className="evidence-value">{computedAmount(computation, {language, names})}</p>
      <p className="evidence-subject">
        {citationText[language].results[operation](subjectName(first, names), subjectName(second, names))}
      </p>
      <p className="formula">
        <Spoken words={computedFormula(computation, {language, names})} />
      </p>
      <p className="caveat">{text.derived[operation]}</p>
      <h3>{text.fields.inputs}</h3>
      <ul className="rivals">
        {[first, second].map((row) => (
          <li key={row.observation}>
            <Num id={row.observation}>{names.amount(row)}</Num> {subjectName(row, names)} ·{" "}
            {dated("as_of" in row ? row.as_of : row.due)} ·{" "}
            {publisherName(row.publisher, language, row.publisher_en) ?? row.title} {dated(row.published_on)}
            {row === second && vintage && ` · ${text.vintages[vintage] ?? vintage}`}
          </li>
        ))}
      </ul>
    </>
  );
}
