import {useEngine, useRows} from "../../reader/use-rows.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {targetEvidence} from "../../queries/target-evidence.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatDate, formatPeriod} from "../../text/format.ts";
import {Facts} from "../../ui/Facts.tsx";
import {Take} from "../../ui/meeting/TakeButton.tsx";
import {documentEntries} from "./document.tsx";

/** Everything behind one published target or plan. */
export function TargetEvidence({id}: {id: string}) {
  const {view, language, evidence} = useReader();
  const engine = useEngine();
  const names = useNames();
  const row = useRows(targetEvidence, {target: id})[0];
  const text = evidenceText[language];
  if (!row) return <p>{text.missing(id)}</p>;
  const {fields} = text;
  const parts = [
    names.of("region", row.region),
    row.programme && names.of("programme", row.programme),
    names.of("metric", row.metric),
    row.definition && names.of("definition", row.definition),
    names.member(row),
  ];
  const name = parts.filter(Boolean).join(" · ");
  return (
    <>
      <p className="evidence-value">{names.amount(row)}</p>
      <p className="evidence-subject">{name}</p>
      <div>
        <Take name={name} take={({takingTarget}) => takingTarget(id, view, engine)} />
      </div>
      <Facts
        entries={[
          [fields.role, text.roles[row.role]],
          [fields.due, row.due && formatDate(row.due, language)],
          [fields.setOn, row.set_on && formatDate(row.set_on, language)],
          [fields.batch, row.batch && names.of("batch", row.batch)],
          [
            fields.population,
            row.population && text.populations[row.population as keyof typeof text.populations],
          ],
          [fields.period, row.period && formatPeriod(row.period, language)],
          [fields.qualifier, row.qualifier !== "exact" && text.qualifiers[row.qualifier]],
          ...documentEntries(row, language, evidence),
          [fields.id, row.target],
        ]}
      />
    </>
  );
}
