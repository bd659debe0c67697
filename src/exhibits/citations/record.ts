import type {Derivation} from "../../domain/derived.ts";
import {parseEvidence, type EvidenceRef, type ProgressPart} from "../../domain/evidence.ts";
import {misfit} from "../../domain/fit.ts";
import type {ProgressResult} from "../../domain/pace.ts";
import type {Answers} from "../../engine/answers.ts";
import type {Params, Query} from "../../engine/query.ts";
import {judgements} from "../../model/judgements.ts";
import {figureEvidence} from "../../queries/figure-evidence.ts";
import type {FigureListRow} from "../../queries/figure-list.ts";
import type {ItemRow} from "../../queries/item-list.ts";
import {itemRecord} from "../../queries/item-record.ts";
import type {PolicyRow} from "../../queries/policy-list.ts";
import {policyRecord} from "../../queries/policy-record.ts";
import type {SourceRow} from "../../queries/source-list.ts";
import {sourceRecord} from "../../queries/source-record.ts";
import {targetEvidence, type TargetEvidence} from "../../queries/target-evidence.ts";
import type {Reader} from "../../reader/reader.ts";
import type {Input} from "../derivation.ts";

/** Answers a question with its rows. */
export type LookUp = <P extends Params, Row>(query: Query<P, Row>, params: P) => readonly Row[];

/** The same for who asks questions without parameters. */
export function answersBy(lookUp: LookUp): Answers {
  const rows: Answers["rows"] = (query) => lookUp(query, {});
  return {rows, known: rows};
}

export type CitedFigure = {kind: "figure"; row: FigureListRow};
export type CitedTarget = {kind: "target"; row: TargetEvidence};

/** A record with everything that a citation of it says. */
export type CitedRecord =
  | CitedFigure
  | CitedTarget
  | {kind: "derived"; operation: Derivation; first: CitedFigure; second: CitedFigure | CitedTarget}
  | {
      kind: "progress";
      part: ProgressPart;
      result: ProgressResult;
      target: CitedTarget;
      figures: CitedFigure[];
    }
  | {kind: "item"; row: ItemRow; source: SourceRow}
  | {kind: "policy"; row: PolicyRow; source: SourceRow}
  | {kind: "source"; row: SourceRow};

/** The record an evidence id points at; null where the data have none, or what is computed would mean nothing. */
export function citedRecord(id: string, lookUp: LookUp, reader: Reader): CitedRecord | null {
  const ref = parseEvidence(id);
  switch (ref.kind) {
    case "figure":
      return figureOf(ref.id, lookUp);
    case "target":
      return targetOf(ref.id, lookUp);
    case "derived":
      return derivedOf(ref, lookUp);
    case "progress":
      return progressOf(ref, lookUp, reader);
    case "source": {
      const row = lookUp(sourceRecord, {source: ref.id})[0];
      return row ? {kind: "source", row} : null;
    }
    case "item": {
      const row = lookUp(itemRecord, {item: ref.id})[0];
      return row ? {kind: "item", row, source: sourceOf(row, lookUp)} : null;
    }
    case "policy": {
      const row = lookUp(policyRecord, {policy: ref.id})[0];
      return row ? {kind: "policy", row, source: sourceOf(row, lookUp)} : null;
    }
  }
}

function figureOf(observation: string, lookUp: LookUp): CitedFigure | null {
  const row = lookUp(figureEvidence, {observation})[0];
  return row ? {kind: "figure", row} : null;
}

function targetOf(target: string, lookUp: LookUp): CitedTarget | null {
  const row = lookUp(targetEvidence, {target})[0];
  return row ? {kind: "target", row} : null;
}

// Every record names a source, and the dataset is checked for it.
function sourceOf({source}: {source: string}, lookUp: LookUp): SourceRow {
  return lookUp(sourceRecord, {source})[0]!;
}

type DerivedRef = Extract<EvidenceRef, {kind: "derived"}>;

function derivedOf({operation, inputs: [a, b]}: DerivedRef, lookUp: LookUp): CitedRecord | null {
  const first = figureOf(a, lookUp);
  const second = operation === "distance" ? targetOf(b, lookUp) : figureOf(b, lookUp);
  if (!first || !second || misfit(operation, first.row, second.row)) return null;
  return {kind: "derived", operation, first, second};
}

type ProgressRef = Extract<EvidenceRef, {kind: "progress"}>;

function progressOf({id, part}: ProgressRef, lookUp: LookUp, reader: Reader): CitedRecord | null {
  const {judged} = judgements(answersBy(lookUp), reader);
  const result = judged.find(({target}) => target.target === id)?.progress;
  const target = targetOf(id, lookUp);
  if (!result || !target) return null;
  const figures = result.kind === "progress" ? inputsOf(result).map((one) => figureOf(one, lookUp)) : [];
  return {kind: "progress", part, result, target, figures: figures.filter((figure) => figure !== null)};
}

function inputsOf({progress: {baseline, newest}}: Extract<ProgressResult, {kind: "progress"}>): string[] {
  return [newest, ...(baseline.kind === "figure" ? [baseline.figure] : [])].map(
    ({observation}) => observation,
  );
}

/** A figure or target as a part of a formula; a target's evidence is opened by its kind and id. */
export function inputOf(record: CitedFigure | CitedTarget): Input {
  return record.kind === "figure" ? record.row : {...record.row, observation: `target:${record.row.target}`};
}
