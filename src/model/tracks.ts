import {provinceCodes} from "virtual:provinces";
import type {Level} from "../domain/judgement/judgement.ts";
import {provinceOf} from "../domain/region.ts";
import type {Track} from "../domain/track.ts";
import type {Answers} from "../engine/answers.ts";
import type {Reader} from "../reader/reader.ts";
import {isChosen} from "./figures.ts";
import {judgements} from "./judgements.ts";

/** A rate or index that has a reading to set against its target. */
export type LevelTrack = Track & {judgement: Level};

/** The rates and indices of the chosen provinces. */
export function levelTracks(answers: Answers, reader: Reader): LevelTrack[] {
  return judgements(answers, reader).judged.filter(
    (track): track is LevelTrack =>
      track.judgement.kind === "level" && isChosen(reader.regions, track.target.region),
  );
}

/** The judged targets of a province and its cities. */
export function provinceTracks(region: string, answers: Answers, reader: Reader): Track[] {
  return judgements(answers, reader).judged.filter(({target}) => provinceOf(target.region) === region);
}

/** The judged targets of the country and of places outside the provinces compared. */
export function tracksElsewhere(answers: Answers, reader: Reader): Track[] {
  const compared = provinceCodes;
  return judgements(answers, reader).judged.filter(
    ({target}) => !compared.includes(provinceOf(target.region)),
  );
}
