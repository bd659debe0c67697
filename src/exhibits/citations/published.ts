import {citationText} from "../../text/citation.ts";
import {evidenceText} from "../../text/evidence.ts";
import {subjectName} from "../subject.ts";
import type {CitedFigure, CitedTarget} from "./record.ts";
import {
  betweenSentences,
  claim,
  periodWords,
  present,
  sourced,
  told,
  type Citing,
  type Piece,
} from "./sentences.ts";

type Published = CitedFigure | CitedTarget;

/**
 * A published figure or target: what it says, how that is meant, and where it was read. A definition that the line has
 * given already, of the record it began with, is not said again.
 */
export function publishedCitation(record: Published, citing: Citing, begun?: Published): string {
  const {row} = record;
  const {sentences} = citationText[citing.language];
  const pieces = record.kind === "figure" ? figurePieces(record, citing) : targetPieces(record, citing);
  const id = record.kind === "figure" ? record.row.observation : record.row.target;
  const definition = definitionOf(record, citing);
  const isSaid = begun && definitionOf(begun, citing) === definition;
  return told(
    [
      claim(subjectName(row, citing.names), pieces, citing),
      isSaid ? sentences.sameDefinition : sentences.definition(definition),
      row.locator && sentences.quote(inner(row.locator)),
      sourced(row, id, citing),
    ],
    citing,
  );
}

function definitionOf({row}: Published, {language}: Citing): string {
  const words =
    language === "zh"
      ? [row.metric_definition_zh, row.description_zh]
      : [row.metric_definition_en, row.description_en];
  return words.filter(present).join(betweenSentences[language]);
}

const inner = (quoted: string) => quoted.replaceAll("“", "‘").replaceAll("”", "’");

function figurePieces({row}: CitedFigure, citing: Citing): Piece[] {
  const {language, names} = citing;
  const {qualifiers, facts} = citationText[language];
  const {kinds, statuses, vintages} = evidenceText[language];
  return [
    names.amount(row),
    qualifiers[row.qualifier],
    kinds[row.kind],
    asOfWords(row, citing),
    row.period !== row.as_of && periodWords(row.period, citing),
    whom(row.population, citing),
    row.status !== "published" && statuses[row.status],
    row.vintage && (vintages[row.vintage] ?? row.vintage),
    row.derived && facts.counted,
  ];
}

function asOfWords({as_of, as_of_basis}: CitedFigure["row"], {language, date}: Citing): Piece {
  const {asOf, asOfInferred, asOfNoLater} = citationText[language].facts;
  const words = {stated: asOf, publication: asOf, inferred: asOfInferred, no_later: asOfNoLater};
  return words[as_of_basis](date(as_of));
}

function targetPieces({row}: CitedTarget, citing: Citing): Piece[] {
  const {language, names, date} = citing;
  const {qualifiers, facts} = citationText[language];
  return [
    names.amount(row),
    qualifiers[row.qualifier],
    evidenceText[language].roles[row.role],
    row.due && facts.due(date(row.due)),
    row.period !== row.due && periodWords(row.period, citing),
    row.set_on && facts.setOn(date(row.set_on)),
    whom(row.population, citing),
  ];
}

function whom(population: string | null, {language}: Citing): Piece {
  const words: Record<string, string> = evidenceText[language].populations;
  return population && citationText[language].facts.population(words[population] ?? population);
}
