import type {ProgressPart} from "../../domain/evidence.ts";
import type {Awareness} from "../../domain/figure.ts";
import {isKnown} from "../../domain/figure.ts";
import {isJudged} from "../../domain/target.ts";
import {citedRecord} from "../../exhibits/citations/record.ts";
import {awarenessOf} from "../../exhibits/citations/awareness.ts";
import {targetEvidence} from "../../queries/target-evidence.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useLookUp, useRows} from "../../reader/use-rows.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatDate} from "../../text/format.ts";
import {ProgressEvidence} from "./ProgressEvidence.tsx";

/** Says of a record what of it was not known on the evaluation day; nothing where all was. */
export function NotYet({id}: {id: string}) {
  const {reader, language, day} = useReader();
  const record = citedRecord(id, useLookUp(), reader);
  const awareness: Awareness = record ? awarenessOf(record, day) : "known";
  if (!record || awareness === "known") return null;
  const {notYet, inputsNotYet} = evidenceText[language];
  const words = record.kind === "derived" ? inputsNotYet : notYet;
  return <p className="caveat">{words[awareness](formatDate(day, language))}</p>;
}

/** The progress of a target, or why there is none to speak of. */
export function TargetProgress({id, part}: {id: string; part: ProgressPart}) {
  const {language, day, evidence} = useReader();
  const target = useRows(targetEvidence, {target: id})[0];
  const text = evidenceText[language].noProgress;
  if (!target || (isKnown(target, day) && isJudged(target))) return <ProgressEvidence id={id} part={part} />;
  const words = isJudged(target) ? text.notSet(formatDate(day, language)) : text.notJudged;
  return (
    <p className="caveat">
      {words} <a href={evidence(`target:${id}`)}>{text.target}</a>
    </p>
  );
}
