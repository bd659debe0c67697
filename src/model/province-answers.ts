import type {Figure} from "../domain/figure.ts";
import type {Finding} from "../domain/finding.ts";
import type {Sequel} from "../domain/sequel.ts";
import type {Track} from "../domain/track.ts";
import type {Answers} from "../engine/answers.ts";
import {frontAwards} from "../queries/front-awards.ts";
import {headlineBatches} from "../queries/headline-batches.ts";
import type {Reader} from "../reader/reader.ts";
import {findingQueries, findings} from "./findings.ts";
import {figuresOf} from "./figures.ts";
import {judgements} from "./judgements.ts";
import {newestAwards, type NewestAward} from "../domain/newest-awards.ts";
import {sequel} from "./sequels.ts";

/** What is known of one province: its leading series, the target on it, what came after, the awards it won. */
export interface ProvinceAnswer {
  region: string;
  /** Null where no total was known on the evaluation day. */
  finding: Finding | null;
  /** The headline target of that programme with its judgement, set before its first total too; null where none was set. */
  track: Track | null;
  after: Sequel;
  awards: readonly NewestAward[];
}

/** What `provinceAnswer` asks, besides the programmes. */
export const provinceAnswerQueries = [...findingQueries, headlineBatches, frontAwards] as const;

// Before anything was counted the target that leads is the one that was set.
function isAim({target}: Track, region: string, finding: Finding | null): boolean {
  return finding ? target === finding.aim?.target : target.headline && target.region === region;
}

export function provinceAnswer(region: string, answers: Answers, reader: Reader): ProvinceAnswer {
  const finding = findings(answers, reader).find((one) => one.region === region) ?? null;
  const {judged} = judgements(answers, reader);
  const awards: readonly Figure[] = figuresOf(frontAwards, answers, reader);
  return {
    region,
    finding,
    track: judged.find((one) => isAim(one, region, finding)) ?? null,
    after: finding ? sequel(finding.panel, answers, reader) : {batches: [], reported: []},
    awards: newestAwards(awards, region),
  };
}
