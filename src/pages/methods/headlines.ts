import {provinceCodes} from "virtual:provinces";
import type {Track} from "../../domain/track.ts";
import type {Answers} from "../../engine/answers.ts";
import {judgements} from "../../model/judgements.ts";
import type {Reader} from "../../reader/reader.ts";

/** The headline targets known on the evaluation day, in the order of their provinces. */
export function headlines(answers: Answers, reader: Reader): Track[] {
  return judgements(answers, reader)
    .judged.filter(({target}) => target.headline)
    .toSorted((a, b) => provinceCodes.indexOf(a.target.region) - provinceCodes.indexOf(b.target.region));
}
