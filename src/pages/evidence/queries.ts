import {parseEvidence, type EvidenceRef} from "../../domain/evidence.ts";
import type {Query} from "../../engine/query.ts";
import {figureEvidence} from "../../queries/figure-evidence.ts";
import {itemRecord} from "../../queries/item-record.ts";
import {policyRecord} from "../../queries/policy-record.ts";
import {sameFact} from "../../queries/same-fact.ts";
import {sourceFigures} from "../../queries/source-figures.ts";
import {sourceRecord} from "../../queries/source-record.ts";
import {targetEvidence} from "../../queries/target-evidence.ts";

type Answered = Pick<Query, "answer">;

const queries: Record<EvidenceRef["kind"], readonly Answered[]> = {
  figure: [figureEvidence, sameFact],
  target: [targetEvidence],
  derived: [figureEvidence, targetEvidence],
  progress: [figureEvidence, targetEvidence],
  source: [sourceRecord, sourceFigures],
  item: [itemRecord, sourceRecord],
  policy: [policyRecord, sourceRecord],
};

/** The queries that a record's panel asks beside those of every page. */
export function queriesOf(id: string): readonly Answered[] {
  return queries[parseEvidence(id).kind];
}
